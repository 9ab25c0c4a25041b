import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { Client } from 'pg';

import { jobKinds } from '../../src/app.module.js';
import { EmbeddedPostgres, removeEmbedded } from '../../src/kernel/database/embedded-postgres.js';
import { migrate } from '../../src/kernel/database/migrate.js';
import { existingHome } from '../../src/kernel/database/postgres-home.js';
import { isPostmasterOf, postmasterOf } from '../../src/kernel/database/postmaster.js';
import type { TestCluster } from './database.js';

const template = 'dais_template';

/** Keeps a PostgreSQL in a temporary folder, says on one line how to reach it, and removes it when its input ends. */
const folder = mkdtempSync(join(tmpdir(), 'dais-test-'));
// As root, Postgres runs as somebody else, who is to find the way in.
chmodSync(folder, 0o755);
try {
  const postgres = await EmbeddedPostgres.start({ dataFolder: join(folder, 'shared') });
  const { url, ownerUrl, superuserUrl } = postgres;
  const cluster: TestCluster = { folder, template, url, ownerUrl, superuserUrl };
  try {
    await makeTemplate(cluster);
    process.stdout.write(`${JSON.stringify(cluster)}\n`);
    await new Promise((end) => process.stdin.on('end', end).on('error', end).resume());
  } finally {
    await postgres.stop();
  }
} finally {
  for (const name of readdirSync(folder)) await remove(join(folder, name));
  rmSync(folder, { recursive: true, force: true });
}

async function makeTemplate({ url, ownerUrl, superuserUrl }: TestCluster): Promise<void> {
  const superuser = new Client({ connectionString: superuserUrl });
  await superuser.connect();
  await superuser.query(`CREATE DATABASE ${template} OWNER dais_owner`);
  await superuser.end();
  const named = (address: string) => Object.assign(new URL(address), { pathname: template }).href;
  const queues = jobKinds.map(({ name }) => name);
  await migrate({ url: named(url), ownerUrl: named(ownerUrl), queues });
}

/** Also what a test could not close, because the run was cut short; a server on it notices and goes too. */
async function remove(dataFolder: string): Promise<void> {
  const home = existingHome(dataFolder);
  if (home === null) return;
  const cluster = join(home, 'cluster');
  const { pid = 0 } = postmasterOf(cluster) ?? {};
  while (isPostmasterOf(pid, cluster)) {
    process.kill(pid, 'SIGQUIT');
    await pause(100);
  }
  await removeEmbedded(dataFolder);
}
