import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import {
  ExternalKind,
  ExternalRef,
} from '../../../src/programme/interchange/external-ref.entity.js';
import { ImportedDetails } from '../../../src/programme/interchange/imported-details.entity.js';
import { aDatabase, type TestDatabase } from '../../support/database.js';
import { anEvent } from '../../support/events.factories.js';
import { refusedBy } from '../../support/refused-by.js';

describe('what imported things are called elsewhere', () => {
  let test: TestDatabase;
  let database: DataSource;
  let eventId: string;
  beforeAll(async () => {
    test = await aDatabase();
    database = test.dataSource;
    eventId = (await anEvent(database)).id;
  });
  afterAll(() => test.close());

  const aRef = (ref: Partial<ExternalRef> = {}) =>
    database.manager.insert(ExternalRef, {
      eventId,
      kind: ExternalKind.item,
      externalId: 'id:9025',
      subjectId: randomUUID(),
      ...ref,
    });

  it('means one thing of a kind in an event', async () => {
    await aRef({ externalId: 'id:1' });

    expect(await refusedBy(aRef({ externalId: 'id:1' }))).toBe('external_refs_pkey');
    expect(await refusedBy(aRef({ externalId: 'id:1', kind: ExternalKind.room }))).toBeNull();
  });

  it('is of a kind that there is, in an event that there is', async () => {
    const signing = database.query(
      `INSERT INTO external_refs (event_id, kind, external_id, subject_id) VALUES ($1, 'signing', 'id:1', $1)`,
      [eventId],
    );

    expect(await refusedBy(signing)).toBe('external_refs_kind');
    expect(await refusedBy(aRef({ eventId: randomUUID() }))).toBe('external_refs_event_id_fkey');
  });

  it('goes with details that are an object, once for each thing', async () => {
    const subjectId = randomUUID();
    const details = (given: unknown, of = { eventId, subjectId }) =>
      database.query(
        'INSERT INTO imported_details (event_id, subject_id, details) VALUES ($1, $2, $3)',
        [of.eventId, of.subjectId, JSON.stringify(given)],
      );

    expect(await refusedBy(details(['abstract']))).toBe('imported_details_object');
    expect(await refusedBy(details({}, { eventId: randomUUID(), subjectId }))).toBe(
      'imported_details_event_id_fkey',
    );
    expect(await refusedBy(details({}))).toBeNull();
    expect(await refusedBy(details({}))).toBe('imported_details_pkey');
    expect(await database.manager.findOneByOrFail(ImportedDetails, { subjectId })).toMatchObject({
      details: {},
    });
  });
});
