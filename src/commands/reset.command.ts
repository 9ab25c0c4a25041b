import { rmSync } from 'node:fs';
import { join } from 'node:path';

import { Client } from 'pg';

import { readEnvironment } from '../kernel/config/environment.js';
import { removeEmbedded } from '../kernel/database/embedded-postgres.js';
import { DatabaseRefused } from '../kernel/database/server-checks.js';

/** `dais reset`: the next start begins with nothing. */
export async function resetCommand({ yes }: { yes: boolean }): Promise<void> {
  const { databaseUrl, databaseOwnerUrl, dataFolder } = readEnvironment();
  if (databaseUrl !== null) {
    await resetForeign(databaseUrl, databaseOwnerUrl, yes);
  } else if (!(await removeEmbedded(dataFolder))) {
    throw new DatabaseRefused({
      zh: 'Dais 正在使用这些数据，请先停止它。',
      en: 'A Dais is using this data: stop it first.',
    });
  }
  // Tickets signed for a database that is gone are good for nothing.
  if (databaseUrl === null) rmSync(join(dataFolder, 'ticket-key.pem'), { force: true });
  process.stdout.write('数据已清空。 All data is gone.\n');
}

async function resetForeign(url: string, ownerUrl: string | null, yes: boolean): Promise<void> {
  const { host, pathname } = new URL(url);
  const which = `${host}${pathname}`;
  if (!yes) {
    throw new DatabaseRefused({
      zh: `这会删除 ${which} 中的全部数据；确认请加 --yes。`,
      en: `This would delete everything in ${which}; say --yes if that is what you want.`,
    });
  }
  if (ownerUrl === null) {
    throw new DatabaseRefused({
      zh: '要清空数据库，请设置 DATABASE_OWNER_URL。',
      en: 'Set DATABASE_OWNER_URL to reset.',
    });
  }
  const owner = new Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5000 });
  await owner.connect();
  try {
    await refuseWhileServed(owner);
    await owner.query(`
      DROP SCHEMA IF EXISTS pgboss CASCADE;
      DROP SCHEMA public CASCADE;
      CREATE SCHEMA public;
      GRANT USAGE ON SCHEMA public TO PUBLIC`);
  } finally {
    await owner.end();
  }
}

async function refuseWhileServed(owner: Client): Promise<void> {
  const { rowCount } = await owner.query(
    `SELECT FROM pg_stat_activity
     WHERE datname = current_database() AND pid <> pg_backend_pid() AND application_name LIKE 'dais%'`,
  );
  if (rowCount === 0) return;
  throw new DatabaseRefused({
    zh: 'Dais 正在使用这些数据，请先停止它。',
    en: 'A Dais is using this data: stop it first.',
  });
}
