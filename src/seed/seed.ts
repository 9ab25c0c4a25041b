import type { Origin } from '../kernel/sources/sourced.js';

/** An event that the house brings along. */
export interface Seed {
  readonly slug: string;
  readonly origin: Origin;
  /** What is done one after the other; done again, each changes nothing. */
  chapters(): readonly (() => Promise<void>)[];
}
