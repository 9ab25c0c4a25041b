import type { ConstraintErrors } from '../kernel/errors/constraint-errors.js';
import { DomainError } from '../kernel/errors/domain-error.js';
import { BadUserInput, NotFound } from '../kernel/errors/refusals.js';

/** The person is invited, or comes, already. */
export class AlreadyInvited extends DomainError {
  readonly code = 'ALREADY_INVITED';

  constructor() {
    super({ path: 'input.personId' });
  }
}

/** The speaker has this part in the item already. */
export class AlreadyPlaced extends DomainError {
  readonly code = 'ALREADY_PLACED';

  constructor() {
    super({ path: 'input.speakerId' });
  }
}

export const speakersConstraints: ConstraintErrors = {
  speakers_event_id_fkey: () => new NotFound('input.eventId'),
  speakers_person_id_fkey: () => new NotFound('input.personId'),
  speakers_once_per_event: () => new AlreadyInvited(),
  speakers_biography_length: () => new BadUserInput('input.biography', 'length'),
  appearances_once: () => new AlreadyPlaced(),
  appearances_item_of_event: () => new NotFound('input.agendaItemId'),
  appearances_speaker_of_event: () => new NotFound('input.speakerId'),
};
