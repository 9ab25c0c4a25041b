import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { OrganisationsLoader } from '../../src/directory/organisations.loader.js';
import { PeopleLoader } from '../../src/directory/people.loader.js';
import { countStatements } from '../support/count-statements.js';
import { aDatabase, type TestDatabase } from '../support/database.js';
import { anOrganisation, aPerson } from '../support/directory.factories.js';

describe('the loaders of the directory', () => {
  let test: TestDatabase;
  let database: DataSource;
  beforeAll(async () => {
    test = await aDatabase();
    database = test.dataSource;
  });
  afterAll(() => test.close());

  it('find any number of people in one statement', async () => {
    const loader = new PeopleLoader(database);
    const ids = [await aPerson(database), await aPerson(database), { id: randomUUID() }];
    const request = {};
    let found: unknown[] = [];

    const statements = await countStatements(database, async () => {
      found = await Promise.all(ids.map(({ id }) => loader.byId(request, id)));
    });

    expect(statements).toBe(1);
    expect(found).toEqual([ids[0], ids[1], undefined]);
  });

  it('find any number of organisations in one statement', async () => {
    const loader = new OrganisationsLoader(database);
    const ids = [
      await anOrganisation(database),
      await anOrganisation(database),
      { id: randomUUID() },
    ];
    const request = {};
    let found: unknown[] = [];

    const statements = await countStatements(database, async () => {
      found = await Promise.all(ids.map(({ id }) => loader.byId(request, id)));
    });

    expect(statements).toBe(1);
    expect(found).toEqual([ids[0], ids[1], undefined]);
  });
});
