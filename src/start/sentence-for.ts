import { PlainFailure } from '../kernel/errors/plain-failure.js';

/** What to print where a command fails: sentences where we know what is wrong, else all there is to know. */
export function sentenceFor(failure: unknown): string {
  if (failure instanceof PlainFailure) return failure.message;
  return failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
}
