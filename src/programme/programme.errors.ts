import { type Clash, ClashKind } from '../events/calendar/clashes.js';
import type { ConstraintErrors } from '../kernel/errors/constraint-errors.js';
import { DomainError } from '../kernel/errors/domain-error.js';
import { NotFound } from '../kernel/errors/refusals.js';

/*
 * Each comes with `details.clashes`: all that block the release, each with id, kind, severity, minutes, the one
 * or two items (id, kind, title, during), and the id and name of the room or the person it is about.
 */

/** In the programme to be released, a room, or a turn in a forum, is wanted twice at one time. */
export class RoomTaken extends DomainError {
  readonly code = 'ROOM_TAKEN';
}

/** In the programme to be released, a person is in two places at one time. */
export class PersonBusy extends DomainError {
  readonly code = 'PERSON_BUSY';
}

/** In the programme to be released, an item leaves the span of its forum. */
export class OutsideForum extends DomainError {
  readonly code = 'OUTSIDE_FORUM';
}

/** The event lets clashes of another kind block a release, and there are some. */
export class ClashesRemain extends DomainError {
  readonly code = 'CLASHES_REMAIN';
}

type Refusal = new (details?: Readonly<Record<string, unknown>>) => DomainError;

const refusals: Readonly<Record<string, Refusal>> = {
  release_holds_room_is_free: RoomTaken,
  release_holds_items_take_turns: RoomTaken,
  release_holds_person_is_free: PersonBusy,
  release_holds_inside_forum: OutsideForum,
};

/** What it means that a constraint refused to hold what a release wants. */
export function refusalBehind(constraint: string | undefined): Refusal | undefined {
  return constraint === undefined ? undefined : refusals[constraint];
}

/** One refusal for several clashes: a room weighs more than a person, and both more than the rest. */
export function refusalBecauseOf(
  clashes: readonly Pick<Clash, 'kind'>[],
  details: Readonly<Record<string, unknown>>,
): DomainError {
  const kinds = new Set(clashes.map(({ kind }) => kind));
  if (kinds.has(ClashKind.room)) return new RoomTaken(details);
  if (kinds.has(ClashKind.person)) return new PersonBusy(details);
  if (kinds.has(ClashKind.outside_forum)) return new OutsideForum(details);
  return new ClashesRemain(details);
}

export const programmeConstraints: ConstraintErrors = {
  release_holds_room_is_free: () => new RoomTaken(),
  release_holds_items_take_turns: () => new RoomTaken(),
  release_holds_person_is_free: () => new PersonBusy(),
  release_holds_inside_forum: () => new OutsideForum(),
  releases_event_id_fkey: () => new NotFound('input.eventId'),
};
