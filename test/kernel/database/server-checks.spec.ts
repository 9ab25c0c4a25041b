import { rmSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';

import {
  EmbeddedPostgres,
  removeEmbedded,
} from '../../../src/kernel/database/embedded-postgres.js';
import { migrate } from '../../../src/kernel/database/migrate.js';
import {
  checkSchema,
  checkServer,
  DatabaseRefused,
  faultsIn,
} from '../../../src/kernel/database/server-checks.js';
import { aDataFolder } from '../../support/data-folder.js';
import { aDatabase, anEmptyDatabase } from '../../support/database.js';

async function check(url: string, work: (client: Client) => Promise<void>): Promise<unknown> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await work(client);
    return 'passed';
  } catch (refusal) {
    return refusal instanceof DatabaseRefused ? refusal.sentences.map(({ en }) => en) : refusal;
  } finally {
    await client.end();
  }
}

describe('checkServer', () => {
  let dataFolder: string;
  beforeAll(() => {
    dataFolder = aDataFolder();
  });
  afterAll(async () => {
    await removeEmbedded(dataFolder);
    rmSync(dataFolder, { recursive: true, force: true });
  });

  it.each([
    ['fsync', 'Turn fsync on in PostgreSQL: without it a power cut could destroy the database.'],
    [
      'full_page_writes',
      'Turn full_page_writes on in PostgreSQL: without it a power cut could leave torn pages.',
    ],
    [
      'synchronous_commit',
      'Turn synchronous_commit on in PostgreSQL: without it a crash could lose what people were told is saved.',
    ],
  ])('refuses a server with %s off, and takes it with it on', async (setting, sentence) => {
    const careless = await EmbeddedPostgres.start({ dataFolder, settings: { [setting]: 'off' } });
    const refusal = await check(careless.url, checkServer);
    await careless.stop();
    const careful = await EmbeddedPostgres.start({ dataFolder, settings: { [setting]: 'on' } });
    const answer = await check(careful.url, checkServer);
    await careful.stop();

    expect([refusal, answer]).toEqual([[sentence], 'passed']);
  });

  it('refuses a login whose own setting gives durability away', async () => {
    const postgres = await EmbeddedPostgres.start({ dataFolder });
    await check(postgres.superuserUrl, async (client) => {
      await client.query('ALTER ROLE dais SET synchronous_commit = off');
    });

    const refusal = await check(postgres.url, checkServer);

    await postgres.stop();
    expect(refusal).toEqual([
      'Turn synchronous_commit on in PostgreSQL: without it a crash could lose what people were told is saved.',
    ]);
  });

  it.each([
    ['170010', ['Dais needs PostgreSQL 18 or newer; this server is 17.']],
    ['180000', []],
    ['190002', []],
  ])('judges version %s', (version, faults) => {
    const found = faultsIn(new Map([['server_version_num', version]]));

    expect(found.map(({ en }) => en)).toEqual(faults);
  });
});

describe('checkSchema', () => {
  it('refuses a database without tables until it is migrated', async () => {
    const { url, ownerUrl, close } = await anEmptyDatabase();

    const before = await check(url, checkSchema);
    await migrate({ url, ownerUrl, queues: [] });
    const after = await check(url, checkSchema);

    await close();
    expect([before, after]).toEqual([[expect.stringContaining('lacks')], 'passed']);
  });

  it('refuses a database that lacks the newest migration', async () => {
    const database = await aDatabase([]);
    await database.owner.query(
      'DELETE FROM migrations WHERE id = (SELECT max(id) FROM migrations)',
    );

    const refusal = await check(database.url, checkSchema);

    await database.close();
    expect(refusal).toEqual([
      'The database lacks 1 migration(s), and without DATABASE_OWNER_URL this process may not run them: ' +
        'run `dais migrate` with DATABASE_OWNER_URL set.',
    ]);
  });
});
