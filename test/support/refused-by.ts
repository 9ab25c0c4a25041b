import { refusingConstraint } from '../../src/kernel/errors/constraint-errors.js';

/** The constraint that refuses what is being tried; null when nothing refuses it. */
export async function refusedBy(attempt: Promise<unknown>): Promise<string | null> {
  try {
    await attempt;
    return null;
  } catch (failure) {
    const constraint = refusingConstraint(failure);
    if (constraint === undefined) throw failure;
    return constraint;
  }
}
