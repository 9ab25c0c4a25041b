import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import {
  boundedSpan,
  readTimeRange,
  timeRangeColumn,
} from '../../../src/kernel/database/time-range.js';
import { aDatabase, type TestDatabase } from '../../support/database.js';

const morning = {
  start: new Date('2027-03-01T01:00:00.000Z'),
  end: new Date('2027-03-01T02:30:00.123Z'),
};

describe('timeRangeColumn', () => {
  it('writes a half-open span', () => {
    expect(timeRangeColumn.to(morning)).toBe('[2027-03-01T01:00:00.000Z,2027-03-01T02:30:00.123Z)');
  });

  it('leaves null as it is', () => {
    expect([timeRangeColumn.to(null), timeRangeColumn.from(null)]).toEqual([null, null]);
  });
});

describe('readTimeRange', () => {
  it.each([
    ['["2027-03-01 01:00:00+00","2027-03-01 02:30:00.123+00")'],
    ['["2027-03-01 09:00:00+08","2027-03-01 10:30:00.123456+08")'],
    ['["2027-02-28 21:30:00-03:30","2027-02-28 23:00:00.123-03:30")'],
    ['["2027-03-01 09:05:43+08:05:43","2027-03-01 10:35:43.123+08:05:43")'],
  ])('reads %s whatever the time zone of the session', (text) => {
    expect(readTimeRange(text)).toEqual(morning);
  });

  it.each([
    ['empty'],
    ['(,)'],
    ['["2027-03-01 01:00:00+00",)'],
    ['["2027-03-01 01:00:00+00",infinity)'],
    ['("2027-03-01 01:00:00+00","2027-03-01 02:30:00+00"]'],
    ['["0044-03-15 01:00:00+00 BC","2027-03-01 02:30:00+00")'],
  ])('refuses %s', (text) => {
    expect(() => readTimeRange(text)).toThrow(/^Not a/);
  });
});

describe('boundedSpan', () => {
  let database: TestDatabase;
  beforeAll(async () => (database = await aDatabase([])));
  afterAll(() => database.close());

  it('accepts what the column writes, and reads it back from Postgres', async () => {
    const [row] = await database.dataSource.query<{ during: string; bounded: boolean }[]>(
      `SELECT during, ${boundedSpan('during')} AS bounded FROM (SELECT $1::tstzrange AS during)`,
      [timeRangeColumn.to(morning)],
    );

    expect([readTimeRange(row!.during), row!.bounded]).toEqual([morning, true]);
  });

  it.each([
    ['empty'],
    ['[2027-03-01,2027-03-01)'],
    ['[2027-03-01,)'],
    ['(,2027-03-01)'],
    ['[2027-03-01,infinity)'],
    ['[-infinity,2027-03-01)'],
    ['[2027-03-01,2027-03-02]'],
    ['(2027-03-01,2027-03-02)'],
  ])('refuses %s', async (text) => {
    const [row] = await database.dataSource.query<{ bounded: boolean }[]>(
      `SELECT ${boundedSpan('during')} AS bounded FROM (SELECT $1::tstzrange AS during)`,
      [text],
    );

    expect(row).toEqual({ bounded: false });
  });
});
