import { Board } from '../../../../src/events/calendar/board.js';
import { type Clash, clashesIn } from '../../../../src/events/calendar/clashes.js';
import type { Span } from '../../../../src/events/calendar/holdings.js';
import type { Deed, ForumMoved, Moved } from './history.js';
import { type Axis, instantAt } from './layout.js';
import { clashesAt, endingAt, roomFor, snapped, startingAt, type Step } from './moves.js';
import {
  isSamePlace,
  type Place,
  placeOf,
  type Planned,
  versionOf,
  withPlaces,
} from './planned.js';

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
  /** How far below its start it was taken, in milliseconds. */
  readonly grip: number;
  /** The versions of what was picked up. */
  readonly seen: ReadonlyMap<string, number>;
  /** Where the pointer is in the window. */
  readonly at: { readonly x: number; readonly y: number } | null;
}

/** How the columns lie in the window, so that a pointer can be told its column and time. */
export interface Geometry {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly scrollLeft: number;
  readonly scrollTop: number;
  /** Of the times, which stay while the rooms scroll. */
  readonly gutter: number;
  /** Of the names of the rooms, which stay while the day scrolls. */
  readonly header: number;
  readonly columnWidth: number;
  readonly columns: number;
}

export interface Hit {
  readonly column: number;
  readonly instant: number;
}

/** The column and the instant under a point; null beside the columns. */
export function hitOf(
  { x, y }: { readonly x: number; readonly y: number },
  geometry: Geometry,
  axis: Axis,
): Hit | null {
  const { left, right, top, bottom } = geometry;
  if (x < left + geometry.gutter || x > right || y < top || y > bottom) return null;
  const column = Math.floor(
    (x - left - geometry.gutter + geometry.scrollLeft) / geometry.columnWidth,
  );
  if (column < 0 || column >= geometry.columns) return null;
  const instant = instantAt(y - top - geometry.header + geometry.scrollTop, axis);
  return { column, instant };
}

/** How far to scroll in a frame: the nearer to an edge, the faster. */
export function scrollFor(at: number, from: number, to: number): number {
  const reach = 48;
  if (at < from + reach) return -Math.ceil((Math.min(reach, from + reach - at) / reach) * 18);
  if (at > to - reach) return Math.ceil((Math.min(reach, at - to + reach) / reach) * 18);
  return 0;
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
    return { ...carried, ...target, places, clashes: clashesAt(board, thing.id, main) };
  }
  const places = new Map([[carried.id, main]]);
  const by = thing.during ? during.start - thing.during.start : 0;
  for (const id of goingAlong(carried, ground)) {
    const other = board.byId.get(id);
    if (!other?.during) continue;
    const moved = { start: other.during.start + by, end: other.during.end + by };
    places.set(id, { ...placeOf(other), during: moved });
  }
  return { ...carried, ...target, places, clashes: clashesOfAll(places, board) };
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
  if (first && places.size === 1) return clashesAt(board, first[0], first[1]);
  const moved = new Board(withPlaces(board.draft, places));
  const things = [...places.keys()].flatMap((id) => moved.byId.get(id) ?? []);
  return clashesIn(moved.around(things)).filter(({ items }) =>
    items.some(({ id }) => places.has(id)),
  );
}

/** What is put elsewhere when it is dropped now. */
export function deedOf({ id, places, seen }: Carried, board: Board<Planned>): Deed {
  const thing = board.byId.get(id);
  const to = places?.get(id);
  if (thing && !thing.item) {
    const moved = to ? forumMovedTo(id, to, board, seen.get(id)) : null;
    return moved ? [moved] : [];
  }
  return [...(places ?? [])].flatMap(([one, place]) => {
    return movedTo(one, place, board, seen.get(one)) ?? [];
  });
}

/** One item put elsewhere; null where it is there already. */
export function movedTo(
  id: string,
  to: Place,
  board: Board<Planned>,
  version?: number,
): Moved | null {
  const thing = board.byId.get(id);
  if (!thing?.item) return null;
  const from = placeOf(thing);
  if (isSamePlace(from, to)) return null;
  const { title, item } = thing;
  return { kind: 'moved', ...{ id, from, to, title }, version: version ?? item.version };
}

/** A forum put elsewhere with its items; null where it is there already. */
export function forumMovedTo(
  id: string,
  to: Place,
  board: Board<Planned>,
  version?: number,
): ForumMoved | null {
  const thing = board.byId.get(id);
  if (!thing || thing.item || isSamePlace(placeOf(thing), to)) return null;
  const from = placeOf(thing);
  const isShift =
    from.during !== null &&
    to.during !== null &&
    from.during.end - from.during.start === to.during.end - to.during.start;
  // A span of another length is no move: its items stay where they are.
  const inner = isShift ? board.moved(thing, { id, ...to }).slice(1) : [];
  const along = inner.flatMap((one) => {
    const before = board.byId.get(one.id);
    return before ? [{ id: one.id, from: placeOf(before), to: placeOf(one) }] : [];
  });
  return {
    kind: 'band',
    ...{ id, from, to, along },
    title: thing.title,
    version: version ?? versionOf(thing),
  };
}

/** Off the timetable: it keeps no room of its own either. */
export const offTimetable: Place = { during: null, roomId: null };

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
