import { commonOf, joined, overlap } from '../../../../src/events/calendar/spans.js';
import {
  dayAfter,
  dayOf,
  instantOf,
  type Instants,
  instantsOf,
  timeOf,
} from '../../kernel/i18n/instants.js';
import type { Span } from '../../kernel/i18n/times.js';

const minute = 60_000;

/** Something that takes place in a room. */
export interface Held {
  readonly id: string;
  readonly roomId: string;
  readonly during: Span;
}

/** A block on the strip of a day, in percent of its width. */
export interface Block<Thing> {
  readonly thing: Thing;
  readonly left: number;
  readonly width: number;
}

/** How full a room is on one day. */
export interface Occupancy<Thing> {
  readonly day: string;
  /** What the strip shows, as local times. */
  readonly from: string;
  readonly to: string;
  readonly blocks: readonly Block<Thing>[];
  /** What is closed. */
  readonly closed: readonly Block<null>[];
  /** In minutes; what overlaps counts once. */
  readonly used: number;
  /** In minutes, where there are open hours. */
  readonly open: number | null;
}

/** From eight to seven, and as much more as something takes place on that day. */
export function windowsOf(
  days: readonly string[],
  held: readonly Held[],
  timeZone: string,
): ReadonlyMap<string, Instants> {
  return new Map(
    days.map((day) => {
      const midnight = instantOf(day, '00:00', timeZone);
      const next = instantOf(dayAfter(day), '00:00', timeZone);
      const own = held
        .map(({ during }) => instantsOf(during))
        .filter(({ start }) => dayOf(start, timeZone) === day);
      const start = Math.min(instantOf(day, '08:00', timeZone), ...own.map((one) => one.start));
      const end = Math.max(instantOf(day, '19:00', timeZone), ...own.map((one) => one.end));
      return [day, { start: Math.max(midnight, start), end: Math.min(next, end) }] as const;
    }),
  );
}

export function occupancyOf<Thing extends Held>(
  room: { readonly id: string; readonly openHours: readonly Span[] },
  held: readonly Thing[],
  windows: ReadonlyMap<string, Instants>,
  timeZone: string,
): Occupancy<Thing>[] {
  const own = held.filter(({ roomId }) => roomId === room.id);
  const hours = room.openHours.map(instantsOf);
  return [...windows].map(([day, window]) => {
    const within = own.filter(({ during }) => overlap(instantsOf(during), window));
    const open = joined(
      hours.map((one) => commonOf(one, window)).filter(({ start, end }) => start < end),
    );
    const used = joined(within.map(({ during }) => commonOf(instantsOf(during), window)));
    return {
      day,
      from: timeOf(window.start, timeZone),
      to: timeOf(window.end, timeZone),
      blocks: within.map((thing) => ({ thing, ...placed(instantsOf(thing.during), window) })),
      closed:
        hours.length === 0
          ? []
          : gaps(open, window).map((gap) => ({ thing: null, ...placed(gap, window) })),
      used: minutesOf(used),
      open: hours.length === 0 ? null : minutesOf(open),
    };
  });
}

function placed(range: Instants, window: Instants): { left: number; width: number } {
  const { start, end } = commonOf(range, window);
  const whole = window.end - window.start;
  return { left: ((start - window.start) / whole) * 100, width: ((end - start) / whole) * 100 };
}

function gaps(ranges: readonly Instants[], window: Instants): Instants[] {
  const edges = [window.start, ...ranges.flatMap(({ start, end }) => [start, end]), window.end];
  const found: Instants[] = [];
  for (let at = 0; at + 1 < edges.length; at += 2) {
    const gap = { start: edges[at] ?? 0, end: edges[at + 1] ?? 0 };
    if (gap.start < gap.end) found.push(gap);
  }
  return found;
}

function minutesOf(ranges: readonly Instants[]): number {
  return ranges.reduce((sum, { start, end }) => sum + end - start, 0) / minute;
}
