import { Client } from 'pg';
import { PgBoss } from 'pg-boss';
import { DataSource } from 'typeorm';

import { prepareRoles } from './application-role.js';
import { connectionOptions } from './connection-options.js';
import { loadMigrations } from './migration-files.js';

export interface MigrateOptions {
  /** The application's login: it is made when missing, and is what the time-outs are set on. */
  readonly url: string;
  readonly ownerUrl: string;
  /** The queues of pg-boss, one for each kind of job. */
  readonly queues: readonly string[];
}

/** Brings the database to what this version needs; several at once take turns. The migrations that ran. */
export async function migrate({ url, ownerUrl, queues }: MigrateOptions): Promise<string[]> {
  const turn = new Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5000 });
  await turn.connect();
  try {
    await turn.query('SELECT pg_advisory_lock(55829, 3)');
    await prepareRoles(turn, url);
    const ran = await runMigrations(ownerUrl);
    await turn.query('GRANT SELECT ON migrations TO dais_app');
    await installJobs(ownerUrl, queues);
    await turn.query('GRANT USAGE ON SCHEMA pgboss TO dais_app');
    await turn.query(
      'GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA pgboss TO dais_app',
    );
    await turn.query('GRANT USAGE ON ALL SEQUENCES IN SCHEMA pgboss TO dais_app');
    return ran;
  } finally {
    await turn.end();
  }
}

async function runMigrations(ownerUrl: string): Promise<string[]> {
  const owner = new DataSource({
    ...connectionOptions(ownerUrl),
    applicationName: 'dais migrate',
    migrations: await loadMigrations(),
  });
  await owner.initialize();
  try {
    const ran = await owner.runMigrations({ transaction: 'each' });
    return ran.map(({ name }) => name);
  } finally {
    await owner.destroy();
  }
}

/** The server starts pg-boss with a role that may not make tables, so they are made here. */
async function installJobs(ownerUrl: string, queues: readonly string[]): Promise<void> {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    max: 2,
    supervise: false,
    schedule: false,
  });
  await boss.start();
  try {
    for (const queue of queues) await boss.createQueue(queue);
  } finally {
    await boss.stop({ graceful: false });
  }
}
