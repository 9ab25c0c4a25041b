import type { TFunction } from 'i18next';

import { outside } from '../../../../src/events/calendar/holdings.js';
import type { Language } from '../../kernel/i18n/language.js';
import { localOf } from '../../kernel/i18n/times.js';
import { said } from '../../kernel/ui/bilingual.js';
import { nameOf } from '../../speakers/person-name.js';
import type { ToldClashFragment } from './release.generated.js';

interface Around {
  readonly t: TFunction<['release', 'board']>;
  readonly language: Language;
  readonly timeZone: string;
  readonly travelMinutes: number;
}

/** A clash that the server tells of, in the sentence that the timetable has for it. */
export function clashSentence(
  { kind, items, person, room, minutes }: ToldClashFragment,
  { t, language, timeZone, travelMinutes }: Around,
): string {
  const [one, other] = items;
  const titleOf = (thing: typeof one) =>
    thing ? said(thing.title, language) : t('board:clash.elsewhere');
  const told = {
    one: titleOf(one),
    other: titleOf(other),
    person: person ? nameOf(person, language) : t('board:clash.somebody'),
    room: room ? said(room.name, language) : t('board:noRoom'),
    minutes: minutes ?? 0,
    travel: travelMinutes,
    ...commonSpan(one, other, timeZone),
  };
  switch (kind) {
    case 'availability':
      return person === null ? t('board:clash.closed', told) : t('board:clash.away', told);
    case 'capacity':
      return t('release:clash.capacity', { ...told, capacity: room?.capacity ?? 0 });
    case 'outside_forum': {
      const [item, forum] = one?.kind === 'forum' ? [other, one] : [one, other];
      const named = { one: titleOf(item), other: titleOf(forum) };
      return t('board:clash.outside_forum', { ...named, minutes: minutesBeyond(item, forum) });
    }
    case 'room':
      return t('board:clash.room', told);
    case 'person':
      return t('board:clash.person', told);
    case 'travel':
      return t('board:clash.travel', told);
  }
}

type Thing = ToldClashFragment['items'][number] | undefined;

function minutesBeyond(item: Thing, forum: Thing): number {
  const [within, around] = [spanOf(item), spanOf(forum)];
  if (!within || !around) return 0;
  const beyond = outside(within, around).reduce((sum, { start, end }) => sum + end - start, 0);
  return Math.ceil(beyond / 60_000);
}

function commonSpan(one: Thing, other: Thing, timeZone: string): { from: string; to: string } {
  const [a, b] = [spanOf(one), spanOf(other)];
  if (!a || !b) return { from: '', to: '' };
  const clock = (instant: number) => localOf(new Date(instant).toISOString(), timeZone).time;
  return { from: clock(Math.max(a.start, b.start)), to: clock(Math.min(a.end, b.end)) };
}

function spanOf(thing: Thing): { start: number; end: number } | null {
  const during = thing?.during;
  return during ? { start: Date.parse(during.start), end: Date.parse(during.end) } : null;
}
