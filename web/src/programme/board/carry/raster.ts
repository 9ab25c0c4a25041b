import { type Board } from '../../../../src/events/calendar/board.js';
import { type Clash } from '../../../../src/events/calendar/clashes.js';
import { holdingsOf, type Span } from '../../../../src/events/calendar/holdings.js';
import { commonOf, joined } from '../../../../src/events/calendar/spans.js';
import { groupBy } from '../../../../src/kernel/loaders/group-by.js';
import { boundRoomOf, type Place, type Planned } from './planned.js';

const minute = 60_000;
const shortest = 5 * minute;
/** How long something is at first that was never placed. */
export const firstLength = 30 * minute;
export const steps = [5, 10, 15, 30] as const;
export type Step = (typeof steps)[number];

/** The instant on the raster of a day that is nearest. */
export function snapped(instant: number, window: Span, step: Step): number {
  const raster = step * minute;
  return window.start + Math.round((instant - window.start) / raster) * raster;
}

/** Put so that it starts there and stays within the day that is shown. */
export function startingAt(during: Span, start: number, window: Span): Span {
  const length = during.end - during.start;
  const first = Math.max(window.start, Math.min(start, window.end - length));
  return { start: first, end: first + length };
}

/** With another end, but never shorter than five minutes, and within the day that is shown. */
export function endingAt({ start }: Span, end: number, window: Span): Span {
  return { start, end: Math.max(start + shortest, Math.min(end, window.end)) };
}

/** One step further, onto the raster where it stands off it. */
export function stepped(instant: number, by: 1 | -1, window: Span, step: Step): number {
  const raster = step * minute;
  const at = (instant - window.start) / raster;
  return window.start + (by > 0 ? Math.floor(at) + 1 : Math.ceil(at) - 1) * raster;
}

/** The room it would hold of its own when it is put into a column; `undefined` where it may not go. */
export function roomFor(thing: Planned, roomId: string | null): string | null | undefined {
  const bound = boundRoomOf(thing);
  if (bound !== null) return bound === roomId ? null : undefined;
  return roomId ?? undefined;
}

/** What a place would clash with, as it would be told. */
export function clashesAt(
  board: Board<Planned>,
  id: string,
  place: Place,
): readonly Clash<Planned>[] {
  return board.clashesOf(id, { id, ...place });
}

/** When nothing that a thing needs in a room is held by anything else: its tint on the board. */
export function freeSpans(
  board: Board<Planned>,
  thing: Planned,
  roomId: string | null,
  window: Span,
): Span[] {
  const own = roomFor(thing, roomId);
  if (own === undefined) return [];
  const family = new Set(board.family(thing).map(({ id }) => id));
  const there = { ...thing, during: window, roomId: own };
  const parent = thing.parentId === null ? undefined : board.byId.get(thing.parentId);
  const needed = new Set(
    holdingsOf([...(parent ? [parent] : []), there])
      .filter((holding) => holding.thing === there)
      .map(keyOf),
  );
  const taken = [...needed]
    .flatMap((key) => holdingsIn(board).get(key) ?? [])
    .filter(({ thing: { id } }) => !family.has(id) && id !== parent?.id)
    .map(({ during }) => during)
    .sort((one, other) => one.start - other.start);
  const within = parent?.during ? [commonOf(window, parent.during)] : [window];
  let free = within.filter((span) => span.end > span.start);
  for (const spans of allowedSpans(board, there, roomId)) free = common(free, spans);
  for (const busy of taken) {
    free = free.flatMap((span) =>
      [
        { start: span.start, end: Math.min(span.end, busy.start) },
        { start: Math.max(span.start, busy.end), end: span.end },
      ].filter(({ start, end }) => end > start),
    );
  }
  return free;
}

/** When the room is open, and when each who takes part can come, as far as anybody has said. */
function allowedSpans(
  { draft }: Board<Planned>,
  thing: Planned,
  roomId: string | null,
): (readonly Span[])[] {
  const hours = (roomId === null ? undefined : draft.roomHours?.get(roomId)) ?? [];
  const people = thing.people.map(({ personId }) =>
    draft.availabilities.filter((one) => one.personId === personId).map(({ during }) => during),
  );
  return [hours, ...people].filter((spans) => spans.length > 0).map(joined);
}

function common(some: readonly Span[], others: readonly Span[]): Span[] {
  return some
    .flatMap((one) => others.map((other) => commonOf(one, other)))
    .filter(({ start, end }) => end > start)
    .sort((one, other) => one.start - other.start);
}

type Held = ReturnType<typeof holdingsOf<Planned>>[number];

const known = new WeakMap<Board<Planned>, ReadonlyMap<string, readonly Held[]>>();

/** By what is held: a look at one room must not go through all others. */
function holdingsIn(board: Board<Planned>): ReadonlyMap<string, readonly Held[]> {
  let holdings = known.get(board);
  if (!holdings) {
    holdings = groupBy(holdingsOf(board.draft.things), keyOf);
    known.set(board, holdings);
  }
  return holdings;
}

function keyOf({ of, heldId }: { readonly of: string; readonly heldId: string }): string {
  return `${of} ${heldId}`;
}
