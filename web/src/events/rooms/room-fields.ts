import { rowsOf, rowsOfSpans, spansOfRows, textOfRows } from '../../kernel/ui/spans.js';
import { typedText } from '../../kernel/ui/typed-text.js';
import type { Fields } from '../../kernel/ui/versions.js';
import type { OrganisedRoom } from './use-rooms.js';

export const noRoom = {
  zh: '',
  en: '',
  venueZh: '',
  venueEn: '',
  city: '',
  capacity: '',
  openHours: '',
  equipment: '',
};
export type RoomField = keyof typeof noRoom;
export type RoomProblem = 'nameNeeded' | 'capacityWrong' | 'hoursWrong';

/** A room as a form shows it. */
export function fieldsOfRoom(room: OrganisedRoom, timeZone: string): Fields<RoomField> {
  const { name, venue, city, capacity, openHours, equipment } = room;
  return {
    zh: name.zh ?? '',
    en: name.en ?? '',
    venueZh: venue?.zh ?? '',
    venueEn: venue?.en ?? '',
    city: city ?? '',
    capacity: capacity === null ? '' : String(capacity),
    openHours: textOfRows(rowsOfSpans(openHours, timeZone)),
    equipment: equipment.map(({ zh, en }) => `${zh ?? ''}\t${en ?? ''}`).join('\n'),
  };
}

/** What is wrong with the fields. */
export function problemsInRoom(
  fields: Fields<RoomField>,
  timeZone: string,
): Partial<Record<RoomField, RoomProblem>> {
  const { zh, en, capacity, openHours } = fields;
  const isNumber = /^[1-9]\d{0,6}$/.test(capacity.trim()) && Number(capacity) <= 1_000_000;
  return {
    ...(zh.trim() === '' && en.trim() === '' ? { zh: 'nameNeeded' } : {}),
    ...(capacity.trim() === '' || isNumber ? {} : { capacity: 'capacityWrong' }),
    ...(spansOfRows(rowsOf(openHours), timeZone) ? {} : { openHours: 'hoursWrong' }),
  };
}

/** The fields that are to be saved, as the API takes them. */
export function inputOfRoom(
  fields: Fields<RoomField>,
  before: OrganisedRoom | null,
  changed: readonly RoomField[],
  timeZone: string,
) {
  const has = (...names: RoomField[]) => names.some((name) => changed.includes(name));
  const { zh, en, venueZh, venueEn, city, capacity, openHours, equipment } = fields;
  const name = typedText(before?.name, { zh, en });
  return {
    ...(has('zh', 'en') && name !== null ? { name } : {}),
    ...(has('venueZh', 'venueEn')
      ? { venue: typedText(before?.venue, { zh: venueZh, en: venueEn }) }
      : {}),
    ...(has('city') ? { city: city.trim() === '' ? null : city.trim() } : {}),
    ...(has('capacity')
      ? { capacity: capacity.trim() === '' ? null : Number(capacity.trim()) }
      : {}),
    ...(has('openHours') ? { openHours: spansOfRows(rowsOf(openHours), timeZone) ?? [] } : {}),
    ...(has('equipment') ? { equipment: equipmentOf(equipment, before) } : {}),
  };
}

/** A line for each thing: its Chinese and its English name. */
export function linesOf(equipment: string): { readonly zh: string; readonly en: string }[] {
  if (equipment === '') return [];
  return equipment.split('\n').map((line) => {
    const [zh = '', en = ''] = line.split('\t');
    return { zh, en };
  });
}

function equipmentOf(equipment: string, before: OrganisedRoom | null) {
  return linesOf(equipment).flatMap((typed) => {
    const known = before?.equipment.find(({ en }) => en !== null && en === typed.en.trim());
    return typedText(known, typed) ?? [];
  });
}
