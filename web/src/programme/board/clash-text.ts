import type { TFunction } from 'i18next';

import { type Clash, ClashKind } from '../../../../src/events/calendar/clashes.js';
import { outside } from '../../../../src/events/calendar/holdings.js';
import type { Language } from '../../kernel/i18n/language.js';
import { said } from '../../kernel/ui/bilingual.js';
import { timeOf } from './days.js';
import type { BoardEvent, Planned } from './planned.js';

export type BoardTexts = TFunction<'board'>;

interface Around {
  readonly t: BoardTexts;
  readonly language: Language;
  readonly event: BoardEvent;
  readonly people: ReadonlyMap<string, string>;
}

/** A clash in a sentence: what, with what, who, where and for how long. */
export function clashText(
  { kind, items, personId, roomId, minutes }: Clash<Planned>,
  { t, language, event, people }: Around,
): string {
  const [one, other] = items;
  const titleOf = (thing: Planned | undefined) =>
    thing ? said(thing.title, language) : t('clash.elsewhere');
  const told = {
    one: titleOf(one),
    other: titleOf(other),
    person: (personId === null ? undefined : people.get(personId)) ?? t('clash.somebody'),
    room: roomName(event, roomId, { t, language }),
    minutes: minutes ?? 0,
    travel: event.travelMinutes,
    capacity: event.rooms.find(({ id }) => id === roomId)?.capacity ?? 0,
    needed: one?.capacity ?? 0,
    ...commonSpan(one, other, event.timeZone),
  };
  if (kind === ClashKind.availability) {
    return personId === null ? t('clash.closed', told) : t('clash.away', told);
  }
  if (kind === ClashKind.outside_forum) {
    const [item, forum] = one?.item ? [one, other] : [other, one];
    const beyond =
      item?.during && forum?.during
        ? outside(item.during, forum.during).reduce((sum, { start, end }) => sum + end - start, 0)
        : 0;
    return t('clash.outside_forum', {
      one: titleOf(item),
      other: titleOf(forum),
      minutes: Math.ceil(beyond / 60_000),
    });
  }
  return t(`clash.${kind}`, told);
}

export function roomName(
  event: BoardEvent,
  roomId: string | null,
  { t, language }: Pick<Around, 't' | 'language'>,
): string {
  const room = event.rooms.find(({ id }) => id === roomId);
  return room ? said(room.name, language) : t('noRoom');
}

function commonSpan(
  one: Planned | undefined,
  other: Planned | undefined,
  timeZone: string,
): { from: string; to: string } {
  if (!one?.during || !other?.during) return { from: '', to: '' };
  const start = Math.max(one.during.start, other.during.start);
  const end = Math.min(one.during.end, other.during.end);
  return { from: timeOf(start, timeZone), to: timeOf(end, timeZone) };
}
