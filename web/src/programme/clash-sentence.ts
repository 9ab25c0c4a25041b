import type { TFunction } from 'i18next';

import type { ClashKind } from '../../../src/events/calendar/clashes.js';
import { outside, type Span } from '../../../src/events/calendar/holdings.js';
import { timeOf } from '../kernel/i18n/instants.js';
import type { Language } from '../kernel/i18n/language.js';
import { type BilingualText, said } from '../kernel/ui/bilingual.js';

/** A clash, found here or told by the server, as far as its sentence needs it. */
export interface ClashTold {
  readonly kind: `${ClashKind}`;
  /** One or two; without the second, that one is in another event. */
  readonly things: readonly ClashingThing[];
  /** The name of whom it is about; null where it is about a room alone. */
  readonly person: string | null;
  readonly room: { readonly name: BilingualText; readonly capacity: number | null } | null;
  readonly minutes: number | null;
  /** How many people are expected, where that is known. */
  readonly needed: number | null;
}

export interface ClashingThing {
  readonly title: BilingualText;
  readonly during: Span | null;
  readonly isForum: boolean;
}

interface Around {
  readonly t: TFunction<'board'>;
  readonly language: Language;
  readonly timeZone: string;
  readonly travelMinutes: number;
}

/** A clash in a sentence: what, with what, who, where and for how long. */
export function clashSentence(clash: ClashTold, around: Around): string {
  const { kind, things, person, room, minutes, needed } = clash;
  const { t, language, timeZone, travelMinutes } = around;
  const [one, other] = things;
  const titleOf = (thing: ClashingThing | undefined) =>
    thing ? said(thing.title, language) : t('clash.elsewhere');
  const told = {
    one: titleOf(one),
    other: titleOf(other),
    person: person ?? t('clash.somebody'),
    room: room ? said(room.name, language) : t('noRoom'),
    minutes: minutes ?? 0,
    travel: travelMinutes,
    capacity: room?.capacity ?? 0,
    ...commonSpan(one, other, timeZone),
  };
  switch (kind) {
    case 'availability':
      return t(person === null ? 'clash.closed' : 'clash.away', told);
    case 'capacity':
      return needed === null ? t('clash.tooSmall', told) : t('clash.capacity', { ...told, needed });
    case 'outside_forum': {
      const [item, forum] = one?.isForum ? [other, one] : [one, other];
      const named = { one: titleOf(item), other: titleOf(forum) };
      return t('clash.outside_forum', { ...named, minutes: minutesBeyond(item, forum) });
    }
    default:
      return t(`clash.${kind}`, told);
  }
}

function minutesBeyond(item: ClashingThing | undefined, forum: ClashingThing | undefined): number {
  if (!item?.during || !forum?.during) return 0;
  const beyond = outside(item.during, forum.during);
  return Math.ceil(beyond.reduce((sum, { start, end }) => sum + end - start, 0) / 60_000);
}

function commonSpan(
  one: ClashingThing | undefined,
  other: ClashingThing | undefined,
  timeZone: string,
): { from: string; to: string } {
  if (!one?.during || !other?.during) return { from: '', to: '' };
  return {
    from: timeOf(Math.max(one.during.start, other.during.start), timeZone),
    to: timeOf(Math.min(one.during.end, other.during.end), timeZone),
  };
}
