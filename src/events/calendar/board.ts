import { groupBy } from '../../kernel/loaders/group-by.js';
import { type Clash, clashesIn, type Draft } from './clashes.js';
import { ancestorsOf, roomOf, type Span, type Thing } from './holdings.js';

// Pure, for server and browser alike: it imports nothing but files that are pure as well.

/** Where one thing is to go. What lies in it goes along by as much as its start moves. */
export interface Placement {
  readonly id: string;
  readonly during: Span | null;
  /** Of its own: null where its forum holds the room. */
  readonly roomId: string | null;
}

/**
 * A draft laid out by room and person, so that looking at one thing, where it is or where it might go, looks
 * at its neighbours alone and not at the whole programme.
 */
export class Board<Planned extends Thing = Thing> {
  readonly byId: ReadonlyMap<string, Planned>;
  private readonly within: ReadonlyMap<string | null, readonly Planned[]>;
  private readonly inRoom: ReadonlyMap<string | null, readonly Planned[]>;
  private readonly parts: ReadonlyMap<string, readonly { readonly thing: Planned }[]>;
  private readonly spansOf: ReadonlyMap<string, Draft['availabilities'][number][]>;

  constructor(readonly draft: Draft<Planned>) {
    const { things } = draft;
    this.byId = new Map(things.map((thing) => [thing.id, thing]));
    this.within = groupBy(things, ({ parentId }) => parentId);
    this.inRoom = groupBy(things, (thing) => roomOf(thing, this.byId));
    this.parts = groupBy(
      things.flatMap((thing) => thing.people.map(({ personId }) => ({ personId, thing }))),
      ({ personId }) => personId,
    );
    this.spansOf = groupBy(draft.availabilities, ({ personId }) => personId);
  }

  /** The thing and what lies in it, the outer before the inner. */
  family(thing: Planned): Planned[] {
    return [thing, ...(this.within.get(thing.id) ?? []).flatMap((inner) => this.family(inner))];
  }

  /** The same as they would be. */
  moved(thing: Planned, { during, roomId }: Placement): Planned[] {
    const by = thing.during && during ? during.start - thing.during.start : 0;
    return this.family(thing).map((one) =>
      one === thing
        ? { ...one, during, roomId }
        : { ...one, during: one.during && shifted(one.during, by) },
    );
  }

  /** The clashes of a thing, and of what lies in it, as it is or as it would be. */
  clashesOf(id: string, placement?: Placement): Clash<Planned>[] {
    const thing = this.byId.get(id);
    if (!thing) return [];
    const moved = placement ? this.moved(thing, placement) : this.family(thing);
    const own = new Set(moved.map((one) => one.id));
    return clashesIn(this.around(moved)).filter(({ items }) =>
      items.some((item) => own.has(item.id)),
    );
  }

  /** As much of the draft as these things can clash with. */
  around(things: readonly Planned[]): Draft<Planned> {
    const near = new Map(things.map((thing) => [thing.id, thing]));
    const add = (one: Planned) => {
      for (const thing of [one, ...ancestorsOf(one, this.byId)]) {
        if (!near.has(thing.id)) near.set(thing.id, thing);
      }
    };
    const people = new Set<string>();
    things.flatMap((thing) => ancestorsOf(thing, this.byId)).forEach(add);
    for (const thing of things) {
      const roomId = roomOf(thing, near);
      if (roomId !== null) this.inRoom.get(roomId)?.forEach(add);
      for (const { personId } of thing.people) people.add(personId);
    }
    for (const personId of people) {
      this.parts.get(personId)?.forEach(({ thing }) => add(thing));
    }
    const availabilities = [...people].flatMap((personId) => this.spansOf.get(personId) ?? []);
    return { ...this.draft, things: [...near.values()], availabilities };
  }
}

function shifted({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
