import type { ConstraintErrors } from '../kernel/errors/constraint-errors.js';
import { DomainError } from '../kernel/errors/domain-error.js';
import { BadUserInput, NotFound, VersionConflict } from '../kernel/errors/refusals.js';

/** A time without a room: nothing takes place nowhere. */
export class RoomRequired extends DomainError {
  readonly code = 'ROOM_REQUIRED';

  constructor(path = 'input.roomId') {
    super({ path });
  }
}

/** The slug names another one already. */
export class SlugTaken extends DomainError {
  readonly code = 'SLUG_TAKEN';

  constructor() {
    super({ path: 'input.slug' });
  }
}

/** Something of the draft or of a release takes place in the room. */
export class RoomInUse extends DomainError {
  readonly code = 'ROOM_IN_USE';
}

export const eventsConstraints: ConstraintErrors = {
  events_slug_once: () => new SlugTaken(),
  events_slug: () => new BadUserInput('input.slug', 'matches'),
  events_titled: () => new BadUserInput('input.title', 'required'),
  events_days: () => new BadUserInput('input.endsOn', 'before_start'),
  rooms_pkey: () => new VersionConflict(),
  rooms_event_id_fkey: () => new NotFound('input.eventId'),
  rooms_named: () => new BadUserInput('input.name', 'required'),
  rooms_open_hours: () => new BadUserInput('input.openHours', 'span_empty'),
  rooms_capacity: () => new BadUserInput('input.capacity', 'min'),
  event_hosts_organisation_id_fkey: () => new NotFound('input.hosts'),
  event_hosts_once: () => new BadUserInput('input.hosts', 'array_unique'),
  slots_event_id_fkey: () => new NotFound('input.eventId'),
  slots_room_of_event: () => new NotFound('input.roomId'),
  slots_span: () => new BadUserInput('input.during', 'span_empty'),
  slots_room_has_time: () => new BadUserInput('input.during', 'required'),
  slots_forum_has_room: () => new RoomRequired(),
  engagements_person_id_fkey: () => new NotFound('input.personId'),
  availabilities_event_id_fkey: () => new NotFound('input.eventId'),
  availabilities_person_id_fkey: () => new NotFound('input.personId'),
  availabilities_span: () => new BadUserInput('input.spans', 'span_empty'),
  availabilities_apart: () => new BadUserInput('input.spans', 'spans_overlap'),
};
