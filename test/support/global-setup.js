import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Starts one PostgreSQL for the whole run, in a process that outlives us just long enough to clean up:
 * it notices our end by its standard input, however we end.
 */
export default async function globalSetup() {
  const keeper = spawn(
    process.execPath,
    ['--import', here('typescript.js'), '--import', 'reflect-metadata', here('cluster.ts')],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
      detached: true,
      env: { ...process.env, NODE_OPTIONS: '' },
    },
  );
  const [line] = await Promise.race([
    once(createInterface(keeper.stdout), 'line'),
    once(keeper, 'exit').then(() => {
      throw new Error('The PostgreSQL of the tests did not start; its message is above.');
    }),
  ]);
  process.env.DAIS_TEST_CLUSTER = line;
  globalThis.daisTestCluster = keeper;
}
