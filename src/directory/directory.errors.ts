import type { ConstraintErrors } from '../kernel/errors/constraint-errors.js';
import { BadUserInput, NotFound } from '../kernel/errors/refusals.js';

export const directoryConstraints: ConstraintErrors = {
  organisations_named: () => new BadUserInput('input.name', 'required'),
  organisations_uscc: () => new BadUserInput('input.uscc', 'is_uscc'),
  organisations_parent_is_another: () => new BadUserInput('input.parentId', 'parent_of_itself'),
  organisations_parent_id_fkey: () => new NotFound('input.parentId'),
  people_organisation_id_fkey: () => new NotFound('input.organisationId'),
};
