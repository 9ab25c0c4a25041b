import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { Event } from '../../src/events/event.entity.js';
import { Origin } from '../../src/kernel/sources/sourced.js';
import { bilingual } from '../../src/kernel/text/bilingual-text.js';
import { aDatabase, type TestDatabase } from '../support/database.js';
import { anEvent } from '../support/events.factories.js';
import { refusedBy } from '../support/refused-by.js';

describe('events', () => {
  let test: TestDatabase;
  let database: DataSource;
  beforeAll(async () => {
    test = await aDatabase();
    database = test.dataSource;
  });
  afterAll(() => test.close());

  it('take one with everything in order, of one day', async () => {
    const event = await anEvent(database, {
      slug: 'ghtic-2023',
      title: bilingual({ en: 'Global Hard Tech Innovation Conference' }),
      startsOn: '2027-04-08',
      endsOn: '2027-04-08',
      origin: Origin.article,
      sourceRef: 'P5.S1',
    });

    expect(event).toMatchObject({
      startsOn: '2027-04-08',
      endsOn: '2027-04-08',
      cities: [],
      languages: ['zh', 'en'],
      clashSeverities: {},
      claims: [],
      inferred: [],
      version: 1,
    });
  });

  it('take one of which no day is known', async () => {
    const event = await anEvent(database, { endsOn: '2027-04-08' });

    expect(event).toMatchObject({ startsOn: null, endsOn: '2027-04-08' });
  });

  it.each<[string, Partial<Event>]>([
    ['events_slug', { slug: 'Spring' }],
    ['events_slug', { slug: '-spring' }],
    ['events_slug', { slug: 'spring--2027' }],
    ['events_slug', { slug: '春季' }],
    ['events_status', { status: 'gone' as never }],
    ['events_titled', { title: bilingual(null) }],
    ['events_days', { startsOn: '2027-04-09', endsOn: '2027-04-08' }],
    ['events_waiting_list', { waitingList: 'lottery' as never }],
    ['events_overlapping_forums', { overlappingForums: 'allows' as never }],
    ['events_travel_minutes', { travelMinutes: -1 }],
    ['events_origin', { origin: 'hearsay' as never }],
    ['events_certainty', { certainty: 'maybe' as never }],
    ['events_sourced', { origin: Origin.article, sourceRef: null }],
    ['events_capacity_id_fkey', { capacityId: randomUUID() }],
  ])('are kept by %s from %j', async (constraint, broken) => {
    expect(await refusedBy(anEvent(database, broken))).toBe(constraint);
  });

  it('have slugs of their own', async () => {
    await anEvent(database, { slug: 'spring-2027' });

    expect(await refusedBy(anEvent(database, { slug: 'spring-2027' }))).toBe('events_slug_once');
  });

  it('are never removed by the application', async () => {
    const { id } = await anEvent(database);

    await expect(database.manager.delete(Event, { id })).rejects.toThrow('permission denied');
  });
});
