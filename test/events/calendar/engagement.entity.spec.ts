import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { type Engagement } from '../../../src/events/calendar/engagement.entity.js';
import { aDatabase, type TestDatabase } from '../../support/database.js';
import { aPerson } from '../../support/directory.factories.js';
import { anEngagement, anEvent, aSlot } from '../../support/events.factories.js';
import { refusedBy } from '../../support/refused-by.js';

describe('engagements', () => {
  let test: TestDatabase;
  let database: DataSource;
  let slotId: string;
  beforeAll(async () => {
    test = await aDatabase();
    database = test.dataSource;
    slotId = (await aSlot(database, { eventId: (await anEvent(database)).id })).id;
  });
  afterAll(() => test.close());

  it('take one person in one slot for two causes', async () => {
    const { id: personId } = await aPerson(database);
    await anEngagement(database, { slotId, personId });

    expect(await refusedBy(anEngagement(database, { slotId, personId }))).toBeNull();
  });

  it('take one cause only once', async () => {
    const { causeId } = await anEngagement(database, { slotId });

    expect(await refusedBy(anEngagement(database, { slotId, causeId }))).toBe(
      'engagements_once_per_cause',
    );
  });

  it.each<[string, Partial<Engagement>]>([
    ['engagements_part', { part: 'usher' as never }],
    ['engagements_slot_id_fkey', { slotId: randomUUID() }],
    ['engagements_person_id_fkey', { personId: randomUUID() }],
  ])('are kept by %s', async (constraint, broken) => {
    expect(await refusedBy(anEngagement(database, { slotId, ...broken }))).toBe(constraint);
  });
});
