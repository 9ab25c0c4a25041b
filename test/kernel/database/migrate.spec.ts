import { randomBytes } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { PgBoss } from 'pg-boss';

import { migrate } from '../../../src/kernel/database/migrate.js';
import { anEmptyDatabase } from '../../support/database.js';

describe('migrate', () => {
  let database: Awaited<ReturnType<typeof anEmptyDatabase>>;
  let url: string;
  const login = `login_${randomBytes(4).toString('hex')}`;

  beforeAll(async () => {
    database = await anEmptyDatabase();
    url = Object.assign(new URL(database.url), { username: login, password: 'p%20w' }).href;
  });
  afterAll(async () => {
    await database.close();
    await asOwner(`DROP ROLE ${login}`, database.ownerUrl.replace(/[^/]+$/, 'dais'));
  });

  it('makes the application’s login with its time-outs, and brings the schema up once', async () => {
    const first = await migrate({ url, ownerUrl: database.ownerUrl, queues: ['letters'] });
    const second = await migrate({ url, ownerUrl: database.ownerUrl, queues: ['letters'] });

    const settings = await asApplication(
      `SELECT name, setting FROM pg_settings WHERE name IN
         ('statement_timeout', 'lock_timeout', 'idle_in_transaction_session_timeout') ORDER BY name`,
    );
    expect([first.length > 0, second]).toEqual([true, []]);
    expect(settings).toEqual([
      { name: 'idle_in_transaction_session_timeout', setting: '15000' },
      { name: 'lock_timeout', setting: '5000' },
      { name: 'statement_timeout', setting: '15000' },
    ]);
  });

  it('lets several processes migrate at the same moment', async () => {
    const empty = await anEmptyDatabase();
    const options = { url: empty.url, ownerUrl: empty.ownerUrl, queues: ['letters'] };

    const ran = await Promise.all([migrate(options), migrate(options), migrate(options)]);

    await empty.close();
    expect(ran.filter((names) => names.length > 0)).toHaveLength(1);
  });

  it('lets the application use its jobs, and make no tables', async () => {
    const boss = new PgBoss({
      connectionString: url,
      migrate: false,
      createSchema: false,
      supervise: false,
    });
    await boss.start();
    await boss.send('letters', { to: 'nobody' });
    const jobs = await boss.fetch('letters');
    await boss.stop({ graceful: false });

    expect(jobs.map(({ data }) => data)).toEqual([{ to: 'nobody' }]);
    await expect(asApplication('CREATE TABLE mine ()')).rejects.toThrow('permission denied');
    await expect(asApplication('CREATE TABLE pgboss.mine ()')).rejects.toThrow('permission denied');
    await expect(asApplication('DELETE FROM migrations')).rejects.toThrow('permission denied');
  });

  function asApplication(sql: string): Promise<object[]> {
    return asOwner(sql, url);
  }

  async function asOwner(sql: string, as: string): Promise<object[]> {
    const client = new Client({ connectionString: as });
    await client.connect();
    try {
      return (await client.query<object>(sql)).rows;
    } finally {
      await client.end();
    }
  }
});
