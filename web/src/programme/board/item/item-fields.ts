import { dayOf, instantOf, timeFrom, timeOf } from '../../../kernel/i18n/instants.js';
import type { BilingualText } from '../../../kernel/ui/bilingual.js';
import type { AgendaItemKind } from '../board.generated.js';
import { boundRoomOf, type Place, type Planned } from '../planned.js';

const minute = 60_000;
const shortest = 5;

/** What the form of an item holds, as it is typed. Without a day it is not on the timetable. */
export interface ItemFields {
  readonly zh: string;
  readonly en: string;
  readonly kind: string;
  /** `yes`, or nothing. */
  readonly fixed: string;
  readonly day: string;
  readonly start: string;
  /** In minutes. */
  readonly length: string;
  /** Of its own: nothing where its forum holds the room. */
  readonly room: string;
}

export type ItemField = keyof ItemFields;

export const placeFields: readonly ItemField[] = ['day', 'start', 'length', 'room'];

export function fieldsOf(
  thing: Pick<Planned, 'item' | 'title'> & Place,
  timeZone: string,
): ItemFields {
  const { item, title } = thing;
  return {
    zh: title.zh ?? '',
    en: title.en ?? '',
    kind: item?.kind ?? 'talk',
    fixed: item?.fixed ? 'yes' : '',
    ...placeFieldsOf(thing, timeZone),
  };
}

export function placeFieldsOf(
  { during, roomId }: Place,
  timeZone: string,
): Pick<ItemFields, 'day' | 'start' | 'length' | 'room'> {
  if (!during) return { day: '', start: '', length: '', room: '' };
  return {
    day: dayOf(during.start, timeZone),
    start: timeOf(during.start, timeZone),
    length: `${(during.end - during.start) / minute}`,
    room: roomId ?? '',
  };
}

/** Where the fields put it; null where they say no place, such as a start without a time. */
export function placeIn(fields: ItemFields, thing: Planned, timeZone: string): Place | null {
  if (fields.day === '') return { during: null, roomId: null };
  const time = timeFrom(fields.start);
  const length = Number(fields.length);
  const bound = boundRoomOf(thing);
  if (time === null || !Number.isInteger(length) || length < shortest) return null;
  if (bound === null && fields.room === '') return null;
  const start = instantOf(fields.day, time, timeZone);
  const during = { start, end: start + length * minute };
  return { during, roomId: bound === null ? fields.room : null };
}

export function titleIn({ zh, en }: ItemFields): BilingualText {
  return { zh: zh.trim() || null, en: en.trim() || null };
}

export function isTitled(fields: ItemFields): boolean {
  const { zh, en } = titleIn(fields);
  return zh !== null || en !== null;
}

/** In the order in which they are offered. */
export const itemKinds: readonly AgendaItemKind[] = [
  'talk',
  'keynote',
  'panel',
  'opening',
  'break',
  'ceremony',
  'signing',
  'launch',
  'fund',
  'conferral',
  'upgrade',
  'release',
  'other',
];

export function kindIn({ kind }: Pick<ItemFields, 'kind'>): AgendaItemKind {
  return itemKinds.find((one) => one === kind) ?? 'other';
}
