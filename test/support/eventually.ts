import { setTimeout } from 'node:timers/promises';

/** Repeats an expectation until it holds; after ten seconds its failure is the test's. */
export async function eventually(expectation: () => Promise<void> | void): Promise<void> {
  const end = Date.now() + 10_000;
  for (;;) {
    try {
      await expectation();
      return;
    } catch (failure) {
      if (Date.now() > end) throw failure;
      await setTimeout(50);
    }
  }
}
