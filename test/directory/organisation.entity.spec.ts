import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { Organisation } from '../../src/directory/organisation.entity.js';
import { Origin } from '../../src/kernel/sources/sourced.js';
import { bilingual } from '../../src/kernel/text/bilingual-text.js';
import { aDatabase, type TestDatabase } from '../support/database.js';
import { anOrganisation } from '../support/directory.factories.js';
import { refusedBy } from '../support/refused-by.js';

describe('organisations', () => {
  let test: TestDatabase;
  let database: DataSource;
  beforeAll(async () => {
    test = await aDatabase();
    database = test.dataSource;
  });
  afterAll(() => test.close());

  it('take one with everything in order', async () => {
    const parent = await anOrganisation(database);

    const organisation = await anOrganisation(database, {
      name: bilingual({ en: 'CAS Star' }),
      uscc: '9144030071526726XG',
      parentId: parent.id,
      origin: Origin.article,
      sourceRef: 'P15.S1',
    });

    expect(organisation).toMatchObject({ parentId: parent.id, version: 1, claims: [] });
  });

  it.each<[string, Partial<Organisation>]>([
    ['organisations_named', { name: bilingual(null) }],
    ['organisations_kind', { kind: 'guild' as never }],
    ['organisations_level', { level: 'continent' as never }],
    ['organisations_uscc', { uscc: '9144030071526726XI' }],
    ['organisations_origin', { origin: 'hearsay' as never }],
    ['organisations_certainty', { certainty: 'maybe' as never }],
    ['organisations_sourced', { origin: Origin.article, sourceRef: null }],
    ['organisations_parent_id_fkey', { parentId: randomUUID() }],
  ])('are kept by %s', async (constraint, broken) => {
    expect(await refusedBy(anOrganisation(database, broken))).toBe(constraint);
  });

  it('do not belong to themselves', async () => {
    const { id } = await anOrganisation(database);

    const refusal = await refusedBy(
      database.manager.update(Organisation, { id }, { parentId: id }),
    );

    expect(refusal).toBe('organisations_parent_is_another');
  });

  it('are never removed by the application', async () => {
    const { id } = await anOrganisation(database);

    await expect(database.manager.delete(Organisation, { id })).rejects.toThrow(
      'permission denied',
    );
  });
});
