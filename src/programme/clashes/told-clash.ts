import type { Clash as FoundClash } from '../../events/calendar/clashes.js';
import type { Fix as FoundFix } from '../../events/calendar/fixes.js';
import type { Clash, Fix } from './clash.js';
import type { PlannedThing } from './draft.query.js';

/**
 * A clash as the API tells of it.
 * @param knowsEvent whether the other event that a person is wanted in may be named
 */
export function toldClash(
  { id, kind, severity, items, minutes, ignoredReason, personId, roomId }: FoundClash<PlannedThing>,
  knowsEvent: (eventId: string) => boolean = () => false,
): Clash {
  return {
    id,
    kind,
    severity,
    minutes,
    ignoredReason,
    personId,
    roomId,
    items: items
      .filter(({ elsewhere, eventId }) => !elsewhere || knowsEvent(eventId))
      .map((thing) => ({
        id: thing.id,
        kind: thing.kind,
        title: thing.title,
        during: thing.during && {
          start: new Date(thing.during.start),
          end: new Date(thing.during.end),
        },
      })),
  };
}

/** A suggestion as the API tells of it. */
export function toldFix({ kind, id, during, roomId }: FoundFix): Fix {
  const { start, end } = during;
  return { kind, itemId: id, during: { start: new Date(start), end: new Date(end) }, roomId };
}
