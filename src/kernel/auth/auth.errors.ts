import { DomainError } from '../errors/domain-error.js';
import type { ConstraintErrors } from '../errors/constraint-errors.js';

/** No account has this address and password. Which of the two is wrong is not told. */
export class WrongCredentials extends DomainError {
  readonly code = 'WRONG_CREDENTIALS';
}

/** The address belongs to an account already. */
export class AccountExists extends DomainError {
  readonly code = 'ACCOUNT_EXISTS';
}

export const authConstraints: ConstraintErrors = {
  accounts_email_once: () => new AccountExists(),
};
