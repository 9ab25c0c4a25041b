import { SlugTaken } from '../events/events.errors.js';
import type { ConstraintErrors } from '../kernel/errors/constraint-errors.js';
import { DomainError } from '../kernel/errors/domain-error.js';
import { BadUserInput, NotFound, VersionConflict } from '../kernel/errors/refusals.js';

/** The code names another forum of the event. */
export class ForumCodeTaken extends DomainError {
  readonly code = 'FORUM_CODE_TAKEN';

  constructor() {
    super({ path: 'input.code' });
  }
}

/** The forum has an agenda, places, signings or a show, or is in a release. */
export class ForumInUse extends DomainError {
  readonly code = 'FORUM_IN_USE';
}

/** People appear in the item, something is announced in it, or signings are scheduled in it. */
export class AgendaItemInUse extends DomainError {
  readonly code = 'AGENDA_ITEM_IN_USE';
}

/** The last release has no item of the forum whose show is to start. */
export class NothingToRun extends DomainError {
  readonly code = 'NOTHING_TO_RUN';
}

export const forumsConstraints: ConstraintErrors = {
  forums_pkey: () => new VersionConflict(),
  agenda_items_pkey: () => new VersionConflict(),
  forums_event_id_fkey: () => new NotFound('input.eventId'),
  forums_slug_once: () => new SlugTaken(),
  forums_slug: () => new BadUserInput('input.slug', 'matches'),
  forums_code_once: () => new ForumCodeTaken(),
  forums_code: () => new BadUserInput('input.code', 'matches'),
  forums_titled: () => new BadUserInput('input.title', 'required'),
  forum_hosts_organisation_id_fkey: () => new NotFound('input.hosts'),
  forum_hosts_once: () => new BadUserInput('input.hosts', 'array_unique'),
  agenda_items_forum_of_event: () => new NotFound('input.forumId'),
  agenda_items_abstract_length: () => new BadUserInput('input.abstract', 'length'),
  agenda_items_description_length: () => new BadUserInput('input.description', 'length'),
  agenda_items_titled: () => new BadUserInput('input.title', 'required'),
  show_cues_pkey: () => new VersionConflict(),
  announcements_pkey: () => new VersionConflict(),
  announcements_agenda_item_id_fkey: () => new NotFound('input.agendaItemId'),
  announcements_titled: () => new BadUserInput('input.title', 'required'),
  announcement_participants_organisation_id_fkey: () => new NotFound('input.participants'),
  announcement_participants_somebody: () =>
    new BadUserInput('input.participants', 'organisation_or_group'),
  announcement_participants_counted: () =>
    new BadUserInput('input.participants', 'organisation_or_group'),
  announcement_amounts_currency_fkey: () => new NotFound('input.amounts'),
  announcement_amounts_figures: () => new BadUserInput('input.amounts', 'amount_figures'),
};
