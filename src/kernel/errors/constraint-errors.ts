import { QueryFailedError } from 'typeorm';

import type { DomainError } from './domain-error.js';

/** What the refusal of a named constraint means to the caller. */
export type ConstraintErrors = Readonly<Record<string, () => DomainError>>;

/** The name of the constraint that refused a statement, or undefined when none did. */
export function refusingConstraint(failure: unknown): string | undefined {
  if (!(failure instanceof QueryFailedError)) return undefined;
  return (failure.driverError as { constraint?: string }).constraint;
}

/** The refusal behind a failed statement, or the failure itself where no constraint explains it. */
export function explain(failure: unknown, constraints: ConstraintErrors): unknown {
  const constraint = refusingConstraint(failure);
  if (constraint === undefined || !Object.hasOwn(constraints, constraint)) return failure;
  return constraints[constraint]?.() ?? failure;
}
