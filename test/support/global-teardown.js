import { once } from 'node:events';

/** Stops the PostgreSQL of the tests and waits until nothing of it is left. */
export default async function globalTeardown() {
  const keeper = globalThis.daisTestCluster;
  const gone = once(keeper, 'exit');
  keeper.stdin.end();
  await gone;
}
