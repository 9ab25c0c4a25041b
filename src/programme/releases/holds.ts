import { clashIdOf, outsideClashIdOf } from '../../events/calendar/clashes.js';
import {
  type Holding,
  holdingsOf,
  parentOf,
  rivalriesAmong,
  type Span,
} from '../../events/calendar/holdings.js';
import { writeTimeRange } from '../../kernel/database/time-range.js';
import type { PlannedThing } from '../clashes/draft.query.js';

/** What a release holds, before what is excused is cut out of it; spans are written as Postgres takes them. */
export interface Hold {
  readonly slot_id: string;
  readonly room_id: string | null;
  readonly parent_id: string | null;
  readonly person_id: string | null;
  readonly during: string;
  readonly within: string | null;
  /** A multirange. */
  readonly excused: string;
}

/**
 * Everything that is held for certain. An excused overlap is to be cut out of the hold of what starts
 * later; an item that is excused for leaving its forum has no span that it must keep within.
 */
export function holdsOf(things: readonly PlannedThing[], excused: ReadonlySet<string>): Hold[] {
  const own = things.filter(({ elsewhere }) => !elsewhere);
  const byId = new Map(own.map((thing) => [thing.id, thing]));
  const holdings = holdingsOf(own).filter(({ firm }) => firm);
  const cuts = new Map<Holding<PlannedThing>, Span[]>(holdings.map((holding) => [holding, []]));
  for (const rivalry of rivalriesAmong(holdings)) {
    if (!excused.has(clashIdOf(rivalry, byId))) continue;
    cuts.get(rivalry.later)?.push(rivalry.earlier.during);
  }
  return [...cuts].map(([{ of, heldId, thing, during }, cut]) => {
    const forum = of === 'turn' ? parentOf(thing, byId) : undefined;
    const mustStay = forum?.during && !excused.has(outsideClashIdOf(thing.id, forum.id));
    return {
      slot_id: thing.slotId,
      room_id: of === 'room' ? heldId : null,
      parent_id: forum?.slotId ?? null,
      person_id: of === 'person' ? heldId : null,
      during: written(during),
      within: mustStay ? written(forum.during) : null,
      excused: `{${cut.map(written).join(',')}}`,
    };
  });
}

function written({ start, end }: Span): string {
  return writeTimeRange({ start: new Date(start), end: new Date(end) });
}
