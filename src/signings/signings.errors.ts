import { AgendaItemInUse } from '../forums/forums.errors.js';
import type { ConstraintErrors } from '../kernel/errors/constraint-errors.js';
import { DomainError } from '../kernel/errors/domain-error.js';
import { BadUserInput, NotFound } from '../kernel/errors/refusals.js';

/** Something the step needs is not there yet; `details.missing` names it. */
export class NotReady extends DomainError {
  readonly code = 'NOT_READY';

  constructor(missing: readonly Missing[]) {
    super({ missing });
  }
}

/** What a step can find missing. The names are stable. */
export type Missing =
  | 'instrument'
  | 'forum'
  | 'two_organisations'
  | 'signatory_authority'
  | 'amount_basis'
  | 'names_confirmed'
  | 'off_stage_reason'
  | 'voiding_reason'
  | 'copy';

/**
 * Nobody approves what they wrote or edited last, seals what they recorded, or confirms the voiding they asked
 * for themselves.
 */
export class SelfApproval extends DomainError {
  readonly code = 'SELF_APPROVAL';
}

/** An agenda item of kind `signing` holds one signing, and has it. */
export class ItemHasSigning extends DomainError {
  readonly code = 'ITEM_HAS_SIGNING';
}

/** A sealed record never changes. */
export class RecordSealed extends DomainError {
  readonly code = 'RECORD_SEALED';
}

/** The sealed record has an amendment, sealed or under way: that one is to be amended, or finished. */
export class AlreadyAmended extends DomainError {
  readonly code = 'ALREADY_AMENDED';
}

/** The file is larger than we take. */
export class EvidenceTooLarge extends DomainError {
  readonly code = 'EVIDENCE_TOO_LARGE';

  constructor(limit: number) {
    super({ limit });
  }
}

/** The file is no PDF, PNG or JPEG, whatever it is called. */
export class EvidenceTypeRefused extends DomainError {
  readonly code = 'EVIDENCE_TYPE_REFUSED';
}

export const signingsConstraints: ConstraintErrors = {
  signings_event_id_fkey: () => new NotFound('input.eventId'),
  signings_forum_of_event: () => new NotFound('input.forumId'),
  signings_item_of_event: () => new NotFound('input.agendaItemId'),
  signings_item_kind: () => new AgendaItemInUse(),
  signings_item_holds_one: () => new ItemHasSigning(),
  signings_titled: () => new BadUserInput('input.title', 'required'),
  signings_terms: () => new BadUserInput('input.expiresOn', 'before_effective'),
  signings_phase_of_id_fkey: () => new NotFound('input.phaseOfId'),
  signings_call_off_of_id_fkey: () => new NotFound('input.callOffOfId'),
  signings_replaces_id_fkey: () => new NotFound('input.replacesId'),
  signings_renews_id_fkey: () => new NotFound('input.renewsId'),
  signings_not_of_itself: () => new BadUserInput('input', 'of_itself'),
  signings_amended_once: () => new AlreadyAmended(),
  signings_approved_by_another: () => new SelfApproval(),
  signings_sealed_by_another: () => new SelfApproval(),
  signings_voided_by_another: () => new SelfApproval(),
  signings_sealed_stay: () => new RecordSealed(),
  signing_parties_organisation_id_fkey: () => new NotFound('input.parties'),
  signing_parties_once: () => new BadUserInput('input.parties', 'array_unique'),
  signing_parties_somebody: () => new BadUserInput('input.parties', 'organisation_or_group'),
  signing_parties_counted: () => new BadUserInput('input.parties', 'organisation_or_group'),
  signatories_once: () => new BadUserInput('input.personId', 'named_twice'),
  signatories_person_id_fkey: () => new NotFound('input.personId'),
  signatories_substitute_id_fkey: () => new NotFound('input.signatories'),
  signatories_substitute: () => new BadUserInput('input.signatories', 'substitute'),
  witnesses_once: () => new BadUserInput('input.personId', 'named_twice'),
  witnesses_person_id_fkey: () => new NotFound('input.personId'),
  signing_amounts_currency_fkey: () => new BadUserInput('input.amounts', 'currency'),
  signing_amounts_figures: () => new BadUserInput('input.amounts', 'amount_figures'),
  signing_amounts_positive: () => new BadUserInput('input.amounts', 'min'),
};
