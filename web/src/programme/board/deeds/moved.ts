import type { Board } from '../../../../../src/events/calendar/board.js';
import type { Carried } from '../carry/carried.js';
import { isSamePlace, type Place, placeOf, type Planned, versionOf } from '../planned.js';
import type { Deed, ForumMoved, Moved } from './history.js';

/** Off the timetable: it keeps no room of its own either. */
export const offTimetable: Place = { during: null, roomId: null };

/** What is put elsewhere when it is dropped now. */
export function deedOf(
  { id, places, seen }: Pick<Carried, 'id' | 'places' | 'seen'>,
  board: Board<Planned>,
): Deed {
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
