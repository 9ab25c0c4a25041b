import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';

import { connectionOptions } from '../../src/kernel/database/connection-options.js';
import { aDatabase, allEntities, type TestDatabase } from '../support/database.js';

/** What TypeORM would change to make the migrated database look like the entities. */
async function wouldChange(owner: DataSource): Promise<string[]> {
  const { upQueries } = await owner.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}

describe('the entities and the migrations', () => {
  let database: TestDatabase;
  beforeAll(async () => (database = await aDatabase()));
  afterAll(() => database.close());

  it('describe the same tables', async () => {
    expect(await wouldChange(database.owner)).toEqual([]);
  });

  it('are seen to differ when a column goes', async () => {
    await database.owner.query('ALTER TABLE accounts DROP COLUMN name');
    const owner = new DataSource({
      ...connectionOptions(database.ownerUrl),
      entities: await allEntities(),
    });
    await owner.initialize();

    const changes = await wouldChange(owner);

    await owner.destroy();
    expect(changes).toEqual([expect.stringMatching(/^ALTER TABLE "accounts" ADD "name"/)]);
  });
});
