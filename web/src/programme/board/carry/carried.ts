import { Board } from '../../../../../src/events/calendar/board.js';
import { type Clash, clashesIn } from '../../../../../src/events/calendar/clashes.js';
import type { Span } from '../../../../../src/events/calendar/holdings.js';
import { withPlaces } from '../draft.js';
import { type Place, placeOf, type Planned, roomFor } from '../planned.js';
import { endingAt, firstLength, snapped, startingAt, type Step } from './raster.js';

/** What is being carried, and where it would be put now. */
export interface Carried {
  readonly id: string;
  readonly how: 'move' | 'resize';
  readonly by: 'pointer' | 'keys';
  /** Where everything that is carried would be; null where it may not be put. */
  readonly places: ReadonlyMap<string, Place> | null;
  /** The room under it, even where it may not be put. */
  readonly roomId: string | null;
  readonly during: Span | null;
  readonly clashes: readonly Clash<Planned>[];
  /** How long after its start it was taken, in milliseconds. */
  readonly grip: number;
  /** The versions of what was picked up. */
  readonly seen: ReadonlyMap<string, number>;
  /** Where the pointer is in the window. */
  readonly at: { readonly x: number; readonly y: number } | null;
}

/** What one carries over: the draft as it is, and the day that is shown. */
export interface Ground {
  readonly board: Board<Planned>;
  readonly window: Span;
  readonly step: Step;
  /** What else goes along. */
  readonly selected: ReadonlySet<string>;
}

/** Puts what is carried to a room and a start, or with `resize` gives it another end. */
export function carriedTo(
  carried: Pick<Carried, 'id' | 'how' | 'by' | 'grip' | 'seen' | 'at'>,
  target: { readonly roomId: string | null; readonly during: Span },
  ground: Ground,
): Carried {
  const { board } = ground;
  const thing = board.byId.get(carried.id);
  const roomId = thing ? roomFor(thing, target.roomId) : undefined;
  const { during } = target;
  if (!thing || roomId === undefined) {
    return { ...carried, ...target, places: null, clashes: [] };
  }
  const main = { during, roomId };
  if (!thing.item) {
    const places = new Map(board.moved(thing, { id: thing.id, ...main }).map(placed));
    return {
      ...carried,
      ...target,
      places,
      clashes: board.clashesOf(thing.id, { id: thing.id, ...main }),
    };
  }
  const along = goingAlong(carried, ground).flatMap((id) => board.byId.get(id) ?? []);
  const further = thing.during
    ? alongBy(during.start - thing.during.start, along)
    : oneAfterTheOther(along, target);
  const places = new Map([[carried.id, main], ...further]);
  return { ...carried, ...target, places, clashes: clashesOfAll(places, board) };
}

/** What goes along from where it is, in its own room. */
function alongBy(by: number, things: readonly Planned[]): (readonly [string, Place])[] {
  return things.flatMap((thing) => {
    if (!thing.during) return [];
    const during = { start: thing.during.start + by, end: thing.during.end + by };
    return [[thing.id, { ...placeOf(thing), during }] as const];
  });
}

/** What was waiting as well follows in the same room, as far as it may go there. */
function oneAfterTheOther(
  things: readonly Planned[],
  { roomId, during }: { readonly roomId: string | null; readonly during: Span },
): (readonly [string, Place])[] {
  let start = during.end;
  return things.flatMap((thing) => {
    const own = roomFor(thing, roomId);
    if (thing.during || own === undefined) return [];
    const span = { start, end: start + firstLength };
    start = span.end;
    return [[thing.id, { during: span, roomId: own }] as const];
  });
}

/** Where a pointer takes it. */
export function pointedAt(
  carried: Carried,
  hit: { readonly roomId: string | null; readonly instant: number },
  ground: Ground,
): Carried {
  const { window, step, board } = ground;
  const during = carried.during ?? board.byId.get(carried.id)?.during;
  if (!during) return carried;
  if (carried.how === 'resize') {
    const end = snapped(hit.instant, window, step);
    return carriedTo(
      carried,
      { roomId: carried.roomId, during: endingAt(during, end, window) },
      ground,
    );
  }
  const start = snapped(hit.instant - carried.grip, window, step);
  return carriedTo(
    carried,
    { roomId: hit.roomId, during: startingAt(during, start, window) },
    ground,
  );
}

function placed(thing: Planned): readonly [string, Place] {
  return [thing.id, placeOf(thing)];
}

function goingAlong({ id, how }: Pick<Carried, 'id' | 'how'>, { selected }: Ground): string[] {
  return how === 'move' && selected.has(id) ? [...selected].filter((one) => one !== id) : [];
}

/** The clashes that stand where things are put, whichever of them they are of. */
function clashesOfAll(
  places: ReadonlyMap<string, Place>,
  board: Board<Planned>,
): readonly Clash<Planned>[] {
  const [first] = places;
  if (first && places.size === 1) {
    const [id, place] = first;
    return board.clashesOf(id, { id, ...place });
  }
  const moved = new Board(withPlaces(board.draft, places));
  const things = [...places.keys()].flatMap((id) => moved.byId.get(id) ?? []);
  return clashesIn(moved.around(things)).filter(({ items }) =>
    items.some(({ id }) => places.has(id)),
  );
}

/** Holds what is carried; only what shows it listens, so that a frame draws little. */
export class Carrying {
  private state: Carried | null = null;
  private readonly listeners = new Set<() => void>();

  readonly read = (): Carried | null => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  put(state: Carried | null): void {
    if (state === this.state) return;
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
