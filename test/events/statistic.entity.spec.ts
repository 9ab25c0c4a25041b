import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { Statistic, StatisticPrecision } from '../../src/events/statistic.entity.js';
import { Origin } from '../../src/kernel/sources/sourced.js';
import { bilingual } from '../../src/kernel/text/bilingual-text.js';
import { aDatabase, type TestDatabase } from '../support/database.js';
import { anEvent } from '../support/events.factories.js';
import { refusedBy } from '../support/refused-by.js';

describe('statistics', () => {
  let test: TestDatabase;
  let database: DataSource;
  let eventId: string;
  beforeAll(async () => {
    test = await aDatabase();
    database = test.dataSource;
    eventId = (await anEvent(database)).id;
  });
  afterAll(() => test.close());

  async function aStatistic(statistic: Partial<Statistic>): Promise<Statistic> {
    const inserted = database.manager.create(Statistic, {
      eventId,
      position: 0,
      measure: bilingual({ zh: '增长' }),
      asPrinted: '近8%',
      value: '8.0',
      unit: '%',
      precision: StatisticPrecision.below,
      ...statistic,
    });
    await database.manager.insert(Statistic, inserted);
    return database.manager.findOneByOrFail(Statistic, { id: inserted.id });
  }

  it('take one with everything in order, and keep each digit', async () => {
    const statistic = await aStatistic({ position: 1, value: '123456789012345678.90' });

    expect(statistic).toMatchObject({ value: '123456789012345678.90', asPrinted: '近8%' });
  });

  it('stand each in a place of its own', async () => {
    await aStatistic({ position: 2 });

    expect(await refusedBy(aStatistic({ position: 2 }))).toBe('statistics_once');
  });

  it.each<[string, Partial<Statistic>]>([
    ['statistics_precision', { precision: 'wild' as never }],
    ['statistics_origin', { origin: 'hearsay' as never }],
    ['statistics_certainty', { certainty: 'maybe' as never }],
    ['statistics_sourced', { origin: Origin.article, sourceRef: null }],
    ['statistics_event_id_fkey', { eventId: randomUUID() }],
  ])('are kept by %s', async (constraint, broken) => {
    expect(await refusedBy(aStatistic({ position: 3, ...broken }))).toBe(constraint);
  });

  it('stay as they were printed', async () => {
    const { id } = await aStatistic({ position: 4 });

    await expect(database.manager.update(Statistic, { id }, { value: '9' })).rejects.toThrow(
      'permission denied',
    );
    await expect(database.manager.delete(Statistic, { id })).rejects.toThrow('permission denied');
  });
});
