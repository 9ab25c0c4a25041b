import type { ConstraintErrors } from '../kernel/errors/constraint-errors.js';
import { DomainError } from '../kernel/errors/domain-error.js';
import { BadUserInput } from '../kernel/errors/refusals.js';

/** The account holds this very role already. */
export class AlreadyGranted extends DomainError {
  readonly code = 'ALREADY_GRANTED';
}

/** An event needs an owner: the last one keeps the role. */
export class LastOwner extends DomainError {
  readonly code = 'LAST_OWNER';
}

export const accessConstraints: ConstraintErrors = {
  grants_once: () => new AlreadyGranted(),
  grants_scope_fits: () => new BadUserInput('input.scopeId', 'role_has_no_scope'),
};
