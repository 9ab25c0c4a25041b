import type { ConstraintErrors } from '../../kernel/errors/constraint-errors.js';
import { DomainError } from '../../kernel/errors/domain-error.js';
import { BadUserInput } from '../../kernel/errors/refusals.js';

/** More seats are taken than would be left. */
export class CapacityBelowTaken extends DomainError {
  readonly code = 'CAPACITY_BELOW_TAKEN';

  constructor(taken: number) {
    super({ taken });
  }
}

export const capacityConstraints: ConstraintErrors = {
  capacities_size: () => new BadUserInput('input.capacity', 'capacity'),
};
