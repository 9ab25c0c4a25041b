import type { Claim } from '../kernel/sources/claim.js';
import type { Source } from '../kernel/sources/sourced.js';

/** What is known of a row's source, and what the source says of it; an organiser enters neither. */
export interface Told extends Source {
  readonly claims?: readonly Claim[];
  /** The fields that are inferred, not stated. */
  readonly inferred?: readonly string[];
}
