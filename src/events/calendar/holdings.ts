import { groupBy } from '../../kernel/loaders/group-by.js';

// Pure, for server and browser alike: it imports nothing but files that are pure as well.

/** In milliseconds since 1970, so that neither midnight nor summer time matters. Half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Something that wants a room, a time and people: a forum, an item of one, or a batch of an item. */
export interface Thing {
  readonly id: string;
  /** `forum`, `batch`, or the kind of the item. */
  readonly kind: string;
  /** Null while it is not placed. */
  readonly during: Span | null;
  /** Of its own: null for an item whose forum holds a room. */
  readonly roomId: string | null;
  /** The forum of an item, the item of a batch. */
  readonly parentId: string | null;
  /** How many people it is meant for; null where nobody counts. */
  readonly capacity: number | null;
  readonly people: readonly Engaged[];
  /** In another event: nothing of it counts but the time its people need. */
  readonly elsewhere?: boolean;
}

export interface Engaged {
  readonly personId: string;
  /** Somebody who is only invited is not firm. */
  readonly firm: boolean;
}

/**
 * What a thing holds for a time. A forum that has a room holds it, and its items take turns in it; an item
 * that runs past its forum holds the room for the rest. An item of a forum without a room holds its own.
 * People are held by the innermost thing they take part in.
 */
export interface Holding<Planned extends Thing = Thing> {
  readonly of: 'room' | 'turn' | 'person';
  /** The room; the forum in which a turn is taken; the person. */
  readonly heldId: string;
  readonly thing: Planned;
  readonly during: Span;
  readonly firm: boolean;
}

/** Two things that want the same. */
export interface Rivalry<Planned extends Thing = Thing> {
  readonly earlier: Holding<Planned>;
  readonly later: Holding<Planned>;
}

/** Everything that a programme holds. */
export function holdingsOf<Planned extends Thing>(things: readonly Planned[]): Holding<Planned>[] {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return [...roomsHeld(things, byId), ...peopleHeld(things, byId)];
}

/**
 * The pairs that want the same at one time, or with less than `reach` milliseconds between; which of two
 * that start together counts as the earlier is settled by their ids. A sweep over the starts: it takes
 * n log n steps and one for each pair.
 */
export function rivalriesAmong<Planned extends Thing>(
  holdings: readonly Holding<Planned>[],
  reach = 0,
): Rivalry<Planned>[] {
  const rivalries: Rivalry<Planned>[] = [];
  for (const rivals of groupBy(holdings, ({ of, heldId }) => `${of} ${heldId}`).values()) {
    let open: Holding<Planned>[] = [];
    for (const later of rivals.sort(byStart)) {
      open = open.filter(({ during }) => during.end + reach > later.during.start);
      for (const earlier of open) {
        if (earlier.thing !== later.thing) rivalries.push({ earlier, later });
      }
      open.push(later);
    }
  }
  return rivalries;
}

/** The room a thing takes place in: its own, or that of what it lies in. */
export function roomOf(thing: Thing, byId: ReadonlyMap<string, Thing>): string | null {
  const parent = parentOf(thing, byId);
  return thing.roomId ?? (parent ? roomOf(parent, byId) : null);
}

export function parentOf<Planned extends Thing>(
  { parentId }: Thing,
  byId: ReadonlyMap<string, Planned>,
): Planned | undefined {
  return parentId === null ? undefined : byId.get(parentId);
}

/** What is left of a span outside another one. */
export function outside({ start, end }: Span, inner: Span): Span[] {
  return [
    { start, end: Math.min(end, inner.start) },
    { start: Math.max(start, inner.end), end },
  ].filter((piece) => piece.end > piece.start);
}

function* roomsHeld<Planned extends Thing>(
  things: readonly Planned[],
  byId: ReadonlyMap<string, Planned>,
): Iterable<Holding<Planned>> {
  for (const thing of things) {
    if (thing.during === null || thing.elsewhere) continue;
    const { during } = thing;
    const forum = parentOf(thing, byId);
    if (forum?.kind === 'forum' && forum.roomId !== null && forum.during !== null) {
      yield { of: 'turn', heldId: forum.id, thing, during, firm: true };
      for (const rest of outside(during, forum.during)) {
        yield { of: 'room', heldId: forum.roomId, thing, during: rest, firm: true };
      }
    } else if (thing.roomId !== null) {
      yield { of: 'room', heldId: thing.roomId, thing, during, firm: true };
    }
  }
}

function* peopleHeld<Planned extends Thing>(
  things: readonly Planned[],
  byId: ReadonlyMap<string, Planned>,
): Iterable<Holding<Planned>> {
  const parts = things.flatMap((thing) => thing.people.map((engaged) => ({ ...engaged, thing })));
  for (const [personId, partsOfOne] of groupBy(parts, (part) => part.personId)) {
    const byThing = groupBy(partsOfOne, ({ thing }) => thing);
    const around = new Set([...byThing.keys()].flatMap((thing) => ancestorsOf(thing, byId)));
    for (const [thing, partsInThing] of byThing) {
      if (thing.during === null || around.has(thing)) continue;
      const firm = partsInThing.some((part) => part.firm);
      yield { of: 'person', heldId: personId, thing, during: thing.during, firm };
    }
  }
}

/** What it lies in, and what that lies in. */
export function ancestorsOf<Planned extends Thing>(
  thing: Planned,
  byId: ReadonlyMap<string, Planned>,
): Planned[] {
  const parent = parentOf(thing, byId);
  return parent ? [parent, ...ancestorsOf(parent, byId)] : [];
}

function byStart(one: Holding, other: Holding): number {
  const apart = one.during.start - other.during.start;
  if (apart !== 0) return apart;
  return one.thing.id < other.thing.id ? -1 : 1;
}
