import { roomOf, type Span } from '../../../../src/events/calendar/holdings.js';
import type { BoardRoom, Planned } from './planned.js';

const minute = 60_000;
/** The least that a finger or a shaky hand can hit. */
const leastHeight = 24;

/** Something on the board, in pixels from the top of its column. */
export interface Card {
  readonly thing: Planned;
  readonly top: number;
  readonly height: number;
  /** Cards that overlap in one room share its width. */
  readonly lane: number;
  readonly lanes: number;
}

export interface Column {
  /** Null for what has a time and no room. */
  readonly room: BoardRoom | null;
  readonly cards: readonly Card[];
  /** The forums that hold the room. */
  readonly bands: readonly Card[];
}

/** How a day is laid out: time down, with so many pixels a minute. */
export interface Axis {
  readonly window: Span;
  readonly scale: number;
}

/** Wide enough that the shortest item of the day can be read and hit. */
export function axisOf(window: Span, things: readonly Planned[]): Axis {
  const lengths = things.flatMap(({ during, item }) =>
    item && during && during.start >= window.start && during.start < window.end
      ? [(during.end - during.start) / minute]
      : [],
  );
  const shortest = Math.min(30, ...lengths);
  return { window, scale: Math.min(4.8, Math.max(1.6, (leastHeight + 2) / shortest)) };
}

export function topOf(instant: number, { window, scale }: Axis): number {
  return ((instant - window.start) / minute) * scale;
}

export function heightOf(axis: Axis): number {
  return topOf(axis.window.end, axis);
}

export function instantAt(top: number, { window, scale }: Axis): number {
  return window.start + (top / scale) * minute;
}

/** The columns of a day: every room, so that each can be dropped on. */
export function columnsOf(
  things: readonly Planned[],
  rooms: readonly BoardRoom[],
  axis: Axis,
): Column[] {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const shown = things.filter(
    ({ during }) => during && during.start < axis.window.end && during.end > axis.window.start,
  );
  const cards = new Map<string | null, Planned[]>();
  const bands = new Map<string | null, Planned[]>();
  for (const thing of shown) {
    const into = thing.item ? cards : bands;
    const room = roomOf(thing, byId);
    into.set(room, [...(into.get(room) ?? []), thing]);
  }
  const columns = rooms.map((room) => ({
    room,
    cards: lanesOf(cards.get(room.id) ?? [], axis),
    bands: (bands.get(room.id) ?? []).map((thing) => cardOf(thing, axis, 0, 1)),
  }));
  const roomless = cards.get(null) ?? [];
  return roomless.length === 0
    ? columns
    : [...columns, { room: null, cards: lanesOf(roomless, axis), bands: [] }];
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
  const top = Math.max(0, topOf(start, axis));
  return { thing, top, height: Math.min(topOf(end, axis), heightOf(axis)) - top, lane, lanes };
}

/** What is drawn from one height to another, on the raster of the steps; at least one step. */
export function drawnSpan(from: number, to: number, axis: Axis, step: number): Span {
  const { start, end } = axis.window;
  const raster = step * minute;
  const [first, last] = [Math.min(from, to), Math.max(from, to)].map((top) =>
    Math.max(start, Math.min(instantAt(top, axis), end)),
  );
  const begins = start + Math.floor(((first ?? start) - start) / raster) * raster;
  const ends = start + Math.ceil(((last ?? start) - start) / raster) * raster;
  return { start: begins, end: Math.max(begins + raster, ends) };
}

/** The items that a box touches; in pixels from the top left of the first column. */
export function boxed(
  box: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  },
  columns: readonly Column[],
  columnWidth: number,
): string[] {
  return columns.flatMap(({ cards }, column) =>
    cards
      .filter(({ top, height, lane, lanes }) => {
        const left = (column + lane / lanes) * columnWidth;
        return (
          left < box.left + box.width &&
          left + columnWidth / lanes > box.left &&
          top < box.top + box.height &&
          top + height > box.top
        );
      })
      .map(({ thing }) => thing.id),
  );
}

/** The items of a day as they are read: by time, then by room; what waits comes last. */
export function readingOrder(columns: readonly Column[], waiting: readonly Planned[]): string[] {
  const cards = columns.flatMap((column, at) => column.cards.map((card) => ({ card, at })));
  return [
    ...cards
      .sort((one, other) => one.card.top - other.card.top || one.at - other.at)
      .map(({ card }) => card.thing.id),
    ...waiting.map(({ id }) => id),
  ];
}

/** The next card or forum in a direction, for the arrow keys. */
export function neighbourOf(
  all: readonly Column[],
  id: string | null,
  direction: 'up' | 'down' | 'left' | 'right',
): string | null {
  const columns = all.map(({ bands, cards }) => ({
    cards: [...bands, ...cards].sort((one, other) => one.top - other.top),
  }));
  const from = columns.findIndex(({ cards }) => cards.some(({ thing }) => thing.id === id));
  const own = columns[from]?.cards ?? [];
  const at = own.findIndex(({ thing }) => thing.id === id);
  const card = own[at];
  if (!card) return columns.find(({ cards }) => cards.length > 0)?.cards[0]?.thing.id ?? null;
  if (direction === 'up') return own[at - 1]?.thing.id ?? null;
  if (direction === 'down') return own[at + 1]?.thing.id ?? null;
  const step = direction === 'left' ? -1 : 1;
  for (let column = from + step; columns[column]; column += step) {
    const near = [...(columns[column]?.cards ?? [])].sort(
      (one, other) => Math.abs(one.top - card.top) - Math.abs(other.top - card.top),
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
