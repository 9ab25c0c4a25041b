import { commonOf } from '../../../src/events/calendar/spans.js';
import { instantsOf } from '../kernel/i18n/instants.js';
import { localOf, type Span } from '../kernel/i18n/times.js';
import type { ProgrammeForum, ProgrammeItem, ProgrammeRoom } from './asked-programme.js';

/** An item where it takes place. */
export interface Entry {
  readonly item: ProgrammeItem;
  readonly forum: ProgrammeForum;
  /** Of its own, or that of its forum. */
  readonly room: ProgrammeRoom | null;
}

export interface TimedEntry extends Entry {
  readonly during: Span;
}

export interface Day {
  /** `YYYY-MM-DD`; null for what has neither time nor day. */
  readonly day: string | null;
  /** By start, then as they stand on the agenda. */
  readonly starts: readonly { readonly time: string; readonly entries: readonly TimedEntry[] }[];
  /** Forums of which only the day is known, with their items in order. */
  readonly untimed: readonly {
    readonly forum: ProgrammeForum;
    readonly entries: readonly Entry[];
  }[];
}

export function entriesOf(
  forums: readonly ProgrammeForum[],
  rooms: readonly ProgrammeRoom[],
): Entry[] {
  const byId = new Map(rooms.map((room) => [room.id, room]));
  return forums.flatMap((forum) =>
    forum.agenda.map((item) => {
      const roomId = item.room?.id ?? forum.room?.id;
      return { item, forum, room: (roomId === undefined ? null : byId.get(roomId)) ?? null };
    }),
  );
}

export function isTimed(entry: Entry): entry is TimedEntry & Entry {
  return entry.item.during !== null;
}

/** The programme day by day in the zone of the event; what has no day comes last. */
export function daysOf(entries: readonly Entry[], timeZone: string): Day[] {
  const days = new Map<string | null, { timed: TimedEntry[]; untimed: Entry[] }>();
  const on = (day: string | null) => {
    const known = days.get(day) ?? { timed: [], untimed: [] };
    days.set(day, known);
    return known;
  };
  for (const entry of entries) {
    const { during } = entry.item;
    if (during) on(localOf(during.start, timeZone).day).timed.push({ ...entry, during });
    else on(entry.forum.heldOn).untimed.push(entry);
  }
  return [...days]
    .sort(([one], [other]) => (one ?? '9').localeCompare(other ?? '9'))
    .map(([day, { timed, untimed }]) => ({
      day,
      starts: startsOf(timed, timeZone),
      untimed: [...Map.groupBy(untimed, ({ forum }) => forum)].map(([forum, own]) => ({
        forum,
        entries: own,
      })),
    }));
}

function startsOf(entries: readonly TimedEntry[], timeZone: string): Day['starts'] {
  const byStart = Map.groupBy(
    entries.toSorted(
      (one, other) =>
        Date.parse(one.during.start) - Date.parse(other.during.start) ||
        one.forum.position - other.forum.position,
    ),
    ({ during }) => during.start,
  );
  return [...byStart].map(([start, own]) => ({
    time: localOf(start, timeZone).time,
    entries: own,
  }));
}

/** How long two take place at once, in minutes. */
export function minutesTogether(one: Span, other: Span): number {
  const { start, end } = commonOf(instantsOf(one), instantsOf(other));
  return Math.round((end - start) / 60_000);
}
