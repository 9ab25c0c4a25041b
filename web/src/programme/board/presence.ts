import type { Span } from '../../../../src/events/calendar/holdings.js';
import type { Planned } from './planned.js';

/** What somebody does in a window of time. */
export interface Presence {
  /** When they can come, within the window; the whole of it where nothing is said. */
  readonly available: readonly Span[];
  /** Whether it is said at all when they can come. */
  readonly isKnown: boolean;
  /** What they take part in, in order of time. */
  readonly engaged: readonly { readonly thing: Planned; readonly during: Span }[];
}

interface Asked {
  readonly personId: string;
  readonly window: Span;
  /** What it is asked for does not count. */
  readonly except: string;
}

export function presenceOf(
  { personId, window, except }: Asked,
  things: readonly Planned[],
  availabilities: readonly { readonly personId: string; readonly during: Span }[],
): Presence {
  const own = availabilities.filter((one) => one.personId === personId);
  const engaged = things.flatMap((thing) => {
    const { during } = thing;
    const takesPart = thing.people.some((one) => one.personId === personId);
    return during && takesPart && thing.id !== except && overlap(during, window)
      ? [{ thing, during }]
      : [];
  });
  return {
    available:
      own.length === 0
        ? [window]
        : own.flatMap(({ during }) => (overlap(during, window) ? [clipped(during, window)] : [])),
    isKnown: own.length > 0,
    engaged: engaged.sort((one, other) => one.during.start - other.during.start),
  };
}

/** Whether somebody can be there for all of a span: `away`, `engaged`, or free. */
export function standingAt(presence: Presence, during: Span): 'free' | 'engaged' | 'away' {
  const isThere = presence.available.some(
    ({ start, end }) => start <= during.start && end >= during.end,
  );
  if (presence.isKnown && !isThere) return 'away';
  return presence.engaged.some((one) => overlap(one.during, during)) ? 'engaged' : 'free';
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

function clipped(span: Span, window: Span): Span {
  return { start: Math.max(span.start, window.start), end: Math.min(span.end, window.end) };
}
