import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { IgnoredClash } from '../../../src/programme/clashes/ignored-clash.entity.js';
import { aDatabase, type TestDatabase } from '../../support/database.js';
import { anEvent } from '../../support/events.factories.js';
import { refusedBy } from '../../support/refused-by.js';

describe('ignored clashes', () => {
  let test: TestDatabase;
  let database: DataSource;
  let eventId: string;
  beforeAll(async () => {
    test = await aDatabase();
    database = test.dataSource;
    eventId = (await anEvent(database)).id;
  });
  afterAll(() => test.close());

  const anIgnoredClash = (clash: Partial<IgnoredClash> = {}) =>
    database.manager.insert(IgnoredClash, {
      eventId,
      clashId: 'f4acf239604ffdb0',
      reason: '双方同意',
      ...clash,
    });

  it('are kept once in an event', async () => {
    await anIgnoredClash({ clashId: 'once' });

    expect(await refusedBy(anIgnoredClash({ clashId: 'once' }))).toBe('ignored_clashes_pkey');
  });

  it('refuse an event that is not there', async () => {
    const clash = anIgnoredClash({ eventId: randomUUID() });

    expect(await refusedBy(clash)).toBe('ignored_clashes_event_id_fkey');
  });

  it('refuse to be ignored by nobody who is known', async () => {
    const clash = anIgnoredClash({ ignoredBy: randomUUID() });

    expect(await refusedBy(clash)).toBe('ignored_clashes_ignored_by_fkey');
  });
});
