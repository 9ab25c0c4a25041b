import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { Availability } from '../../../src/events/calendar/availability.entity.js';
import { aDatabase, type TestDatabase } from '../../support/database.js';
import { aPerson } from '../../support/directory.factories.js';
import { anEvent, hours } from '../../support/events.factories.js';
import { refusedBy } from '../../support/refused-by.js';

describe('availabilities', () => {
  let test: TestDatabase;
  let database: DataSource;
  let eventId: string;
  let personId: string;
  beforeAll(async () => {
    test = await aDatabase();
    database = test.dataSource;
    eventId = (await anEvent(database)).id;
    personId = (await aPerson(database)).id;
  });
  afterAll(() => test.close());

  const insert = (availability: Partial<Availability>) =>
    database.manager.insert(Availability, {
      eventId,
      personId,
      during: hours(9, 10),
      ...availability,
    });

  it('take spans that touch, and the same span of others', async () => {
    const { id: another } = await aPerson(database);
    await insert({ personId: another, during: hours(9, 10) });

    expect(await refusedBy(insert({ personId: another, during: hours(10, 11) }))).toBeNull();
    expect(await refusedBy(insert({ during: hours(9, 11) }))).toBeNull();
  });

  it('are kept by availabilities_apart from spans that overlap', async () => {
    await insert({ during: hours(13, 15) });

    expect(await refusedBy(insert({ during: hours(14, 16) }))).toBe('availabilities_apart');
  });

  it.each<[string, Partial<Availability>]>([
    ['availabilities_span', { during: hours(17, 17) }],
    ['availabilities_event_id_fkey', { eventId: randomUUID() }],
    ['availabilities_person_id_fkey', { personId: randomUUID() }],
  ])('are kept by %s', async (constraint, broken) => {
    expect(await refusedBy(insert({ during: hours(18, 19), ...broken }))).toBe(constraint);
  });
});
