import type { ConstraintErrors } from '../kernel/errors/constraint-errors.js';
import { DomainError } from '../kernel/errors/domain-error.js';
import { BadUserInput, NotFound } from '../kernel/errors/refusals.js';

/** The address is registered for the event; its ticket is on the way to it once more. */
export class AlreadyRegistered extends DomainError {
  readonly code = 'ALREADY_REGISTERED';

  constructor() {
    super({ path: 'input.email' });
  }
}

/** Two of the forums asked for take place at one time, and the event refuses that. */
export class ForumsOverlap extends DomainError {
  readonly code = 'FORUMS_OVERLAP';

  /** @param forumIds each two that overlap */
  constructor(forumIds: readonly (readonly [string, string])[]) {
    super({ path: 'input.forumIds', forumIds });
  }
}

/** The offer's deadline is over, and the seat is somebody else's. */
export class OfferLapsed extends DomainError {
  readonly code = 'OFFER_LAPSED';
}

export const attendeesConstraints: ConstraintErrors = {
  attendees_email_once_per_event: () => new AlreadyRegistered(),
  attendees_event_id_fkey: () => new NotFound('input.eventId'),
  places_forum_of_event: () => new NotFound('input.forumIds'),
  places_once_per_forum: () => new BadUserInput('input.forumIds', 'array_unique'),
  gates_event_id_fkey: () => new NotFound('input.eventId'),
  gates_named: () => new BadUserInput('input.name', 'required'),
  check_ins_event_id_fkey: () => new NotFound('input.eventId'),
  check_ins_gate_of_event: () => new NotFound('input.gateId'),
};
