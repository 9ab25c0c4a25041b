import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { DataSource } from 'typeorm';

import { catalogue } from '../../src/kernel/database/catalogue.js';
import { connectionOptions } from '../../src/kernel/database/connection-options.js';
import { loadMigrations } from '../../src/kernel/database/migration-files.js';
import { anEmptyDatabase } from '../support/database.js';

const migrations = await loadMigrations();

describe('a migration', () => {
  let database: Awaited<ReturnType<typeof anEmptyDatabase>>;
  let client: Client;
  /** What the catalogue holds after so many migrations. */
  const after: string[] = [];

  beforeAll(async () => {
    database = await anEmptyDatabase();
    client = new Client({ connectionString: database.ownerUrl });
    await client.connect();
    await knowing(0, (owner) => owner.runMigrations());
    after.push(await catalogue(client));
    for (let count = 1; count <= migrations.length; count += 1) {
      await knowing(count, (owner) => owner.runMigrations());
      after.push(await catalogue(client));
    }
  }, 60_000);
  afterAll(async () => {
    await client.end();
    await database.close();
  });

  it.each(migrations.map(({ name }, index) => [name, index + 1] as const).reverse())(
    'takes back all that %s did, and does it again',
    async (_name, count) => {
      await knowing(count, (owner) => owner.undoLastMigration());
      const undone = await catalogue(client);
      await knowing(count, (owner) => owner.runMigrations());
      const redone = await catalogue(client);
      await knowing(count, (owner) => owner.undoLastMigration());

      expect([undone, redone]).toEqual([after[count - 1], after[count]]);
    },
  );

  async function knowing(
    count: number,
    work: (owner: DataSource) => Promise<unknown>,
  ): Promise<void> {
    const owner = new DataSource({
      ...connectionOptions(database.ownerUrl),
      migrations: migrations.slice(0, count),
    });
    await owner.initialize();
    await work(owner);
    await owner.destroy();
  }
});
