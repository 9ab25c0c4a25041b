/* Pure: what lies between the items that somebody wants to see on one day. */

import type { Span } from '../kernel/i18n/times.js';

/** An item, as far as getting there goes. */
export interface Stop {
  readonly id: string;
  readonly during: Span;
  readonly roomId: string | null;
}

/** What lies before an item. */
export interface Pause {
  /** Free, in minutes, since the last of those before has ended. */
  readonly minutes: number;
  /** How long the way from the room before takes, in minutes; null where it is the same, or not known. */
  readonly walk: number | null;
}

/** Shorter ones are no free time. */
const shortest = 15;

/**
 * By the item that each pause lies before; none before the first, nor where two overlap.
 * @param stops of one day, by their start
 */
export function pausesOf(
  stops: readonly Stop[],
  travelMinutes: number,
): ReadonlyMap<string, Pause> {
  const pauses = new Map<string, Pause>();
  let last: Stop | null = null;
  for (const stop of stops) {
    if (last) {
      const minutes = Math.round(
        (Date.parse(stop.during.start) - Date.parse(last.during.end)) / 60_000,
      );
      const isElsewhere =
        stop.roomId !== null && last.roomId !== null && stop.roomId !== last.roomId;
      const walk = isElsewhere && travelMinutes > 0 ? travelMinutes : null;
      if (minutes >= (walk === null ? shortest : 0)) pauses.set(stop.id, { minutes, walk });
    }
    if (!last || Date.parse(stop.during.end) > Date.parse(last.during.end)) last = stop;
  }
  return pauses;
}
