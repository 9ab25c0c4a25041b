import type { ConstraintErrors } from '../kernel/errors/constraint-errors.js';
import { DomainError } from '../kernel/errors/domain-error.js';

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

export const programmeConstraints: ConstraintErrors = {
  release_holds_room_is_free: () => new RoomTaken(),
  release_holds_items_take_turns: () => new RoomTaken(),
  release_holds_person_is_free: () => new PersonBusy(),
  release_holds_inside_forum: () => new OutsideForum(),
};
