import { roomOf, type Span } from '../../../../../src/events/calendar/holdings.js';
import { groupBy } from '../../../../../src/kernel/loaders/group-by.js';
import type { BoardRoom, Planned } from '../planned.js';
import type { Heading, Laid, RoomsAs } from './facing.js';

const minute = 60_000;
/** The least that a finger or a shaky hand can hit. */
const leastLength = 24;

/** Something on the board, in pixels from the start of the day that is shown. */
export interface Card {
  readonly thing: Planned;
  readonly from: number;
  readonly length: number;
  /** Cards that overlap in one room share its breadth. */
  readonly lane: number;
  readonly lanes: number;
}

/** A room with its day: a column, or with the time across a row. */
export interface RoomDay {
  /** Null for what has a time and no room. */
  readonly room: BoardRoom | null;
  readonly cards: readonly Card[];
  /** The forums that hold the room. */
  readonly bands: readonly Card[];
}

/** How a day is laid out: with so many pixels a minute. */
export interface Axis {
  readonly window: Span;
  readonly scale: number;
}

/** How large the time may be drawn. */
export const zooms = [1, 1.5, 2, 3] as const;
export type Zoom = (typeof zooms)[number];

/** How many pixels a minute has at least: across, a title needs more than down. */
const leastScale: Record<RoomsAs, number> = { columns: 1.6, rows: 3.2 };

/** At no zoom, long enough that the shortest item of the day can be read and hit. */
export function axisOf(
  window: Span,
  things: readonly Planned[],
  { roomsAs = 'columns', zoom = 1 }: { readonly roomsAs?: RoomsAs; readonly zoom?: Zoom } = {},
): Axis {
  const lengths = things.flatMap(({ during, item }) =>
    item && during && during.start >= window.start && during.start < window.end
      ? [(during.end - during.start) / minute]
      : [],
  );
  const shortest = Math.min(30, ...lengths);
  return {
    window,
    scale: zoom * Math.min(4.8, Math.max(leastScale[roomsAs], (leastLength + 2) / shortest)),
  };
}

export function offsetOf(instant: number, { window, scale }: Axis): number {
  return ((instant - window.start) / minute) * scale;
}

export function lengthOf(axis: Axis): number {
  return offsetOf(axis.window.end, axis);
}

export function instantAt(offset: number, { window, scale }: Axis): number {
  return window.start + (offset / scale) * minute;
}

/** How high a row is, in pixels: the fewer rooms, the more of a title can be read. */
export function rowHeight(rooms: number): number {
  if (rooms <= 4) return 112;
  return rooms <= 7 ? 88 : 72;
}

/** Every room of a day, so that each can be dropped on. */
export function roomDaysOf(
  things: readonly Planned[],
  rooms: readonly BoardRoom[],
  axis: Axis,
): RoomDay[] {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const shown = things.filter(
    ({ during }) => during && during.start < axis.window.end && during.end > axis.window.start,
  );
  const inRoom = groupBy(shown, (thing) => roomOf(thing, byId));
  const of = (roomId: string | null, isItem: boolean) =>
    (inRoom.get(roomId) ?? []).filter(({ item }) => (item !== null) === isItem);
  const roomDays = rooms.map((room) => ({
    room,
    cards: lanesOf(of(room.id, true), axis),
    bands: of(room.id, false).map((thing) => cardOf(thing, axis, 0, 1)),
  }));
  const roomless = of(null, true);
  return roomless.length === 0
    ? roomDays
    : [...roomDays, { room: null, cards: lanesOf(roomless, axis), bands: [] }];
}

/** Puts cards that overlap beside one another. */
function lanesOf(things: readonly Planned[], axis: Axis): Card[] {
  const placed: { thing: Planned; lane: number; group: number }[] = [];
  const widths: number[] = [];
  let ends: number[] = [];
  let group = -1;
  for (const thing of [...things].sort(byStart)) {
    const { start, end } = spanOn(thing);
    if (ends.every((one) => one <= start)) {
      group += 1;
      ends = [];
    }
    const free = ends.findIndex((one) => one <= start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = end;
    widths[group] = ends.length;
    placed.push({ thing, lane, group });
  }
  return placed.map(({ thing, lane, group: own }) => cardOf(thing, axis, lane, widths[own] ?? 1));
}

function cardOf(thing: Planned, axis: Axis, lane: number, lanes: number): Card {
  const { start, end } = spanOn(thing);
  const from = Math.max(0, offsetOf(start, axis));
  return { thing, from, length: Math.min(offsetOf(end, axis), lengthOf(axis)) - from, lane, lanes };
}

/** What is drawn from one offset to another, on the raster of the steps; at least one step. */
export function drawnSpan(from: number, to: number, axis: Axis, step: number): Span {
  const { start, end } = axis.window;
  const raster = step * minute;
  const [first, last] = [Math.min(from, to), Math.max(from, to)].map((offset) =>
    Math.max(start, Math.min(instantAt(offset, axis), end)),
  );
  const begins = start + Math.floor(((first ?? start) - start) / raster) * raster;
  const ends = start + Math.ceil(((last ?? start) - start) / raster) * raster;
  return { start: begins, end: Math.max(begins + raster, ends) };
}

/** The items that a box touches from one corner to the other, each breadth pixels a room. */
export function boxed(
  one: Laid,
  other: Laid,
  roomDays: readonly RoomDay[],
  breadth: number,
): string[] {
  const [along, across] = [ordered(one.along, other.along), ordered(one.across, other.across)];
  return roomDays.flatMap(({ cards }, room) =>
    cards
      .filter(({ from, length, lane, lanes }) => {
        const side = (room + lane / lanes) * breadth;
        return (
          side < across[1] &&
          side + breadth / lanes > across[0] &&
          from < along[1] &&
          from + length > along[0]
        );
      })
      .map(({ thing }) => thing.id),
  );
}

function ordered(one: number, other: number): readonly [number, number] {
  return [Math.min(one, other), Math.max(one, other)];
}

/** The items of a day as they are read: by time, then by room; the unscheduled come last. */
export function readingOrder(
  roomDays: readonly RoomDay[],
  unscheduled: readonly Planned[],
): string[] {
  const cards = roomDays.flatMap((roomDay, at) => roomDay.cards.map((card) => ({ card, at })));
  return [
    ...cards
      .sort((one, other) => one.card.from - other.card.from || one.at - other.at)
      .map(({ card }) => card.thing.id),
    ...unscheduled.map(({ id }) => id),
  ];
}

/** The next card or forum that way, for the arrow keys. */
export function neighbourOf(
  all: readonly RoomDay[],
  id: string | null,
  heading: Heading,
): string | null {
  const rooms = all.map(({ bands, cards }) => ({
    cards: [...bands, ...cards].sort((one, other) => one.from - other.from),
  }));
  const room = rooms.findIndex(({ cards }) => cards.some(({ thing }) => thing.id === id));
  const own = rooms[room]?.cards ?? [];
  const at = own.findIndex(({ thing }) => thing.id === id);
  const card = own[at];
  if (!card) return rooms.find(({ cards }) => cards.length > 0)?.cards[0]?.thing.id ?? null;
  if (heading === 'earlier') return own[at - 1]?.thing.id ?? null;
  if (heading === 'later') return own[at + 1]?.thing.id ?? null;
  const step = heading === 'roomBefore' ? -1 : 1;
  for (let next = room + step; rooms[next]; next += step) {
    const near = [...(rooms[next]?.cards ?? [])].sort(
      (one, other) => Math.abs(one.from - card.from) - Math.abs(other.from - card.from),
    )[0];
    if (near) return near.thing.id;
  }
  return null;
}

function byStart(one: Planned, other: Planned): number {
  return spanOn(one).start - spanOn(other).start || (one.id < other.id ? -1 : 1);
}

function spanOn({ during }: Planned): Span {
  return during ?? { start: 0, end: 0 };
}
