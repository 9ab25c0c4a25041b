import type { Board } from '../../../../../src/events/calendar/board.js';
import { holdingsOf, type Span } from '../../../../../src/events/calendar/holdings.js';
import { commonOf, joined } from '../../../../../src/events/calendar/spans.js';
import { groupBy } from '../../../../../src/kernel/loaders/group-by.js';
import { type Planned, roomFor } from '../planned.js';

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
