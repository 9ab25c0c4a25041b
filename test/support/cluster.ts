import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Client } from 'pg';

import type { JobKind } from '../../src/kernel/jobs/job-kind.js';
import { EmbeddedPostgres, removeEmbedded } from '../../src/kernel/database/embedded-postgres.js';
import { migrate } from '../../src/kernel/database/migrate.js';
import type { TestCluster } from './database.js';

const template = 'dais_template';

/** Keeps a PostgreSQL in a temporary folder, says on one line how to reach it, and removes it when its input ends. */
const dataFolder = mkdtempSync(join(tmpdir(), 'dais-test-'));
// As root, Postgres runs as somebody else, who is to find the way in.
chmodSync(dataFolder, 0o755);
try {
  const postgres = await EmbeddedPostgres.start({ dataFolder });
  const cluster: TestCluster = {
    template,
    url: postgres.url,
    ownerUrl: postgres.ownerUrl,
    superuserUrl: postgres.superuserUrl,
  };
  try {
    await makeTemplate(cluster);
    process.stdout.write(`${JSON.stringify(cluster)}\n`);
    await new Promise((end) => process.stdin.on('end', end).on('error', end).resume());
  } finally {
    await postgres.stop();
  }
} finally {
  await removeEmbedded(dataFolder);
  rmSync(dataFolder, { recursive: true, force: true });
}

async function makeTemplate({ url, ownerUrl, superuserUrl }: TestCluster): Promise<void> {
  const superuser = new Client({ connectionString: superuserUrl });
  await superuser.connect();
  await superuser.query(`CREATE DATABASE ${template} OWNER dais_owner`);
  await superuser.end();
  const named = (address: string) => Object.assign(new URL(address), { pathname: template }).href;
  await migrate({ url: named(url), ownerUrl: named(ownerUrl), queues: await queues() });
}

async function queues(): Promise<string[]> {
  const file = new URL('../../src/app.module.ts', import.meta.url);
  if (!existsSync(file)) return [];
  const { jobKinds = [] } = (await import(file.href)) as { jobKinds?: readonly JobKind[] };
  return jobKinds.map(({ name }) => name);
}
