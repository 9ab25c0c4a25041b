import type { Span } from '../../../../../src/events/calendar/holdings.js';
import { commonOf, isThere, joined, overlap } from '../../../../../src/events/calendar/spans.js';
import type { Planned } from '../planned.js';

/** What somebody does in a window of time. */
export interface Availability {
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

export function availabilityOf(
  { personId, window, except }: Asked,
  things: readonly Planned[],
  availabilities: readonly { readonly personId: string; readonly during: Span }[],
): Availability {
  const own = joined(
    availabilities.filter((one) => one.personId === personId).map(({ during }) => during),
  );
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
        : own.filter((span) => overlap(span, window)).map((span) => commonOf(span, window)),
    isKnown: own.length > 0,
    engaged: engaged.sort((one, other) => one.during.start - other.during.start),
  };
}

/** Whether somebody can be there for all of a span: `away`, `engaged`, or free. */
export function standingAt(availability: Availability, during: Span): 'free' | 'engaged' | 'away' {
  // Somebody who is not there at all on that day is away, not at any time.
  const isAway = availability.available.length === 0 || !isThere(during, availability.available);
  if (availability.isKnown && isAway) return 'away';
  return availability.engaged.some((one) => overlap(one.during, during)) ? 'engaged' : 'free';
}
