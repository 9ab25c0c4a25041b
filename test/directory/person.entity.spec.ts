import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { Person } from '../../src/directory/person.entity.js';
import { Origin } from '../../src/kernel/sources/sourced.js';
import { aDatabase, type TestDatabase } from '../support/database.js';
import { anOrganisation, aPerson } from '../support/directory.factories.js';
import { refusedBy } from '../support/refused-by.js';

describe('people', () => {
  let test: TestDatabase;
  let database: DataSource;
  beforeAll(async () => {
    test = await aDatabase();
    database = test.dataSource;
  });
  afterAll(() => test.close());

  it('take one with everything in order', async () => {
    const { id: organisationId } = await anOrganisation(database);

    const person = await aPerson(database, { organisationId, nameLatin: 'Lin Xiao' });

    expect(person).toMatchObject({ name: '林晓', nameLatin: 'Lin Xiao', organisationId });
  });

  it.each<[string, Partial<Person>]>([
    ['people_origin', { origin: 'hearsay' as never }],
    ['people_certainty', { certainty: 'maybe' as never }],
    ['people_sourced', { origin: Origin.article, sourceRef: null }],
    ['people_organisation_id_fkey', { organisationId: randomUUID() }],
  ])('are kept by %s', async (constraint, broken) => {
    expect(await refusedBy(aPerson(database, broken))).toBe(constraint);
  });

  it('are never removed by the application', async () => {
    const { id } = await aPerson(database);

    await expect(database.manager.delete(Person, { id })).rejects.toThrow('permission denied');
  });
});
