import type { TimeRange } from '../../kernel/database/time-range.js';
import { groupBy } from '../../kernel/loaders/group-by.js';

/** An item where it is, as far as it can be put elsewhere. */
export interface Placed {
  readonly id: string;
  readonly version: number;
  readonly forumId: string;
  readonly slotId: string;
  readonly position: number;
  readonly fixed: boolean;
  readonly during: TimeRange;
  /** Of its own. */
  readonly roomId: string | null;
  /** Its own, or its forum's. */
  readonly heldRoomId: string | null;
  /** The day it starts on, in the zone of the event. */
  readonly day: string;
}

export interface NewPlace {
  readonly id: string;
  readonly during: TimeRange;
  readonly roomId?: string | null;
}

const minute = 60_000;

/**
 * Two items in the place of one another. In one room the later takes the start of the earlier, and the earlier
 * ends where the later ended, so that what lies between stays in between; else they exchange their starts, and
 * their rooms where both hold one of their own.
 */
export function swapped(one: Placed, other: Placed): NewPlace[] {
  const [earlier, later] = one.during.start <= other.during.start ? [one, other] : [other, one];
  if (earlier.heldRoomId !== null && earlier.heldRoomId === later.heldRoomId) {
    return [
      { id: later.id, during: startingAt(earlier.during.start.getTime(), later.during) },
      {
        id: earlier.id,
        during: startingAt(later.during.end.getTime() - lengthOf(earlier.during), earlier.during),
      },
    ];
  }
  const rooms = earlier.roomId !== null && later.roomId !== null;
  return [
    {
      id: earlier.id,
      during: startingAt(later.during.start.getTime(), earlier.during),
      ...(rooms ? { roomId: later.roomId } : {}),
    },
    {
      id: later.id,
      during: startingAt(earlier.during.start.getTime(), later.during),
      ...(rooms ? { roomId: earlier.roomId } : {}),
    },
  ];
}

/** A span so many minutes later. */
export function shifted(during: TimeRange, minutes: number): TimeRange {
  return startingAt(during.start.getTime() + minutes * minute, during);
}

/**
 * One item after the other with the same gap between, room by room and day by day; what is fixed stays. A day
 * begins with its first item, or with the forum where that begins on it. Lengths stay.
 */
export function compacted(
  items: readonly Placed[],
  gapMinutes: number,
  forum: { readonly day: string; readonly start: Date } | null,
): NewPlace[] {
  const courses = groupBy(items, ({ heldRoomId, day }) => `${String(heldRoomId)} ${day}`);
  return [...courses.values()].flatMap((course) => {
    const inOrder = [...course].sort(byTime);
    const [first] = inOrder;
    if (!first) return [];
    const begins = forum?.day === first.day ? forum.start : first.during.start;
    let next = begins.getTime();
    return inOrder.flatMap(({ id, during, fixed }): NewPlace[] => {
      const place = fixed ? during : startingAt(next, during);
      next = Math.max(next, place.end.getTime() + gapMinutes * minute);
      return place.start.getTime() === during.start.getTime() ? [] : [{ id, during: place }];
    });
  });
}

function byTime(one: Placed, other: Placed): number {
  return one.during.start.getTime() - other.during.start.getTime() || one.position - other.position;
}

function startingAt(start: number, during: TimeRange): TimeRange {
  return { start: new Date(start), end: new Date(start + lengthOf(during)) };
}

function lengthOf({ start, end }: TimeRange): number {
  return end.getTime() - start.getTime();
}
