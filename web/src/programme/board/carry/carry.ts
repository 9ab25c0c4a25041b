import { Board } from '../../../../src/events/calendar/board.js';
import { type Clash, clashesIn } from '../../../../src/events/calendar/clashes.js';
import type { Span } from '../../../../src/events/calendar/holdings.js';
import { type Laid, laid, type RoomsAs } from './facing.js';
import type { Deed, ForumMoved, Moved } from './history.js';
import { type Axis, instantAt } from './layout.js';
import {
  clashesAt,
  endingAt,
  firstLength,
  roomFor,
  snapped,
  startingAt,
  type Step,
} from './moves.js';
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
  /** How long after its start it was taken, in milliseconds. */
  readonly grip: number;
  /** The versions of what was picked up. */
  readonly seen: ReadonlyMap<string, number>;
  /** Where the pointer is in the window. */
  readonly at: { readonly x: number; readonly y: number } | null;
}

/** How the rooms lie in the window, so that a pointer can be told its room and time. */
export interface Geometry {
  readonly roomsAs: RoomsAs;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly scrollLeft: number;
  readonly scrollTop: number;
  /** Of what stands at the side while the board scrolls across: the times, or the names of the rooms. */
  readonly gutter: number;
  /** Of what stands at the head while it scrolls down. */
  readonly header: number;
  /** Of one room. */
  readonly breadth: number;
  readonly rooms: number;
}

export interface Hit {
  /** The number of the room, from 0. */
  readonly room: number;
  readonly instant: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point of the window in pixels from the start of the day and from the first room. */
export function laidOn({ x, y }: Point, geometry: Geometry): Laid {
  const { left, top, gutter, header, scrollLeft, scrollTop } = geometry;
  const inside = { x: x - left - gutter + scrollLeft, y: y - top - header + scrollTop };
  return laid(inside, geometry.roomsAs);
}

/** The room and the instant under a point; null beside the rooms. */
export function hitOf(point: Point, geometry: Geometry, axis: Axis): Hit | null {
  const { left, right, top, bottom, gutter, breadth, rooms } = geometry;
  const { x, y } = point;
  if (x < left + gutter || x > right || y < top || y > bottom) return null;
  const { along, across } = laidOn(point, geometry);
  const room = Math.floor(across / breadth);
  return room < 0 || room >= rooms ? null : { room, instant: instantAt(along, axis) };
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
