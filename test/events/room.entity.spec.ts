import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { type Room } from '../../src/events/room.entity.js';
import { bilingual } from '../../src/kernel/text/bilingual-text.js';
import { aDatabase, type TestDatabase } from '../support/database.js';
import { anEvent, aRoom, hours } from '../support/events.factories.js';
import { refusedBy } from '../support/refused-by.js';

/** A bound that Postgres takes and no clock reaches. */
const forEver = { toISOString: () => 'infinity' } as Date;

describe('rooms', () => {
  let test: TestDatabase;
  let database: DataSource;
  let eventId: string;
  beforeAll(async () => {
    test = await aDatabase();
    database = test.dataSource;
    eventId = (await anEvent(database)).id;
  });
  afterAll(() => test.close());

  it('take one with everything in order', async () => {
    const room = await aRoom(database, { eventId, name: bilingual({ en: 'Hall A' }), capacity: 1 });

    expect(room).toMatchObject({ eventId, capacity: 1, position: 0, version: 1 });
  });

  it.each<[string, Partial<Room>]>([
    ['rooms_named', { name: bilingual(null) }],
    ['rooms_capacity', { capacity: 0 }],
    ['rooms_open_hours', { openHours: [{ start: hours(9, 10).start, end: forEver }] }],
    ['rooms_event_id_fkey', { eventId: randomUUID() }],
  ])('are kept by %s', async (constraint, broken) => {
    expect(await refusedBy(aRoom(database, { eventId, ...broken }))).toBe(constraint);
  });
});
