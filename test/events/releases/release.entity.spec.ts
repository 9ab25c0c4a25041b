import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { Release } from '../../../src/events/releases/release.entity.js';
import { aDatabase, type TestDatabase } from '../../support/database.js';
import { anEvent } from '../../support/events.factories.js';
import { refusedBy } from '../../support/refused-by.js';
import { aRelease } from '../../support/releases.factories.js';

describe('releases', () => {
  let test: TestDatabase;
  let database: DataSource;
  beforeAll(async () => {
    test = await aDatabase();
    database = test.dataSource;
  });
  afterAll(() => test.close());

  it('keep their document out of what is read without asking for it', async () => {
    const { id } = await aRelease(database);

    const release = await database.manager.findOneByOrFail(Release, { id });

    expect(release).not.toHaveProperty('document');
  });

  it('refuse a number that is taken in the event', async () => {
    const { eventId } = await aRelease(database, { number: 1 });

    const again = aRelease(database, { eventId, number: 1 });

    expect(await refusedBy(again)).toBe('releases_numbered');
  });

  it('take the same number in another event', async () => {
    await aRelease(database, { number: 1 });

    const elsewhere = aRelease(database, { number: 1 });

    expect(await refusedBy(elsewhere)).toBeNull();
  });

  it('refuse to be numbered from zero', async () => {
    const { id: eventId } = await anEvent(database);

    const release = aRelease(database, { eventId, number: 0 });

    expect(await refusedBy(release)).toBe('releases_number');
  });

  it('refuse an event that is not there', async () => {
    const release = aRelease(database, { eventId: randomUUID() });

    expect(await refusedBy(release)).toBe('releases_event_id_fkey');
  });

  it('refuse to be released by nobody who is known', async () => {
    const release = aRelease(database, { releasedBy: randomUUID() });

    expect(await refusedBy(release)).toBe('releases_released_by_fkey');
  });

  it.each(['UPDATE releases SET number = 2', 'DELETE FROM releases', 'TRUNCATE releases CASCADE'])(
    'never change: the application may not %s',
    async (statement) => {
      await aRelease(database);

      const change = database.query(statement);

      await expect(change).rejects.toThrow('permission denied for table releases');
    },
  );
});
