import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';

import { prepared } from '../../../src/kernel/database/prepared.js';
import { aDatabase, type TestDatabase } from '../../support/database.js';

const kept = prepared('SELECT $1::integer + 1 AS sum');

describe('a statement', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await aDatabase([]);
  });
  afterAll(() => test.close());

  /** What the connection has planned, and how often each was run. */
  function planned(tx: EntityManager): Promise<{ statement: string; runs: string }[]> {
    return tx.query(
      `SELECT statement, generic_plans + custom_plans AS runs FROM pg_prepared_statements WHERE NOT from_sql`,
    );
  }

  it('that is prepared is planned once on a connection, however often it is asked', async () => {
    const { sums, plans } = await test.dataSource.transaction(async (tx) => ({
      sums: [await tx.query<object[]>(kept, [1]), await tx.query<object[]>(kept, [2])],
      plans: await planned(tx),
    }));

    expect(sums).toEqual([[{ sum: 2 }], [{ sum: 3 }]]);
    expect(plans).toEqual([{ statement: kept, runs: '2' }]);
  });

  it('that is not prepared leaves nothing behind on its connection', async () => {
    const plans = await test.owner.transaction(async (tx) => {
      await tx.query('SELECT $1::integer + 2 AS sum', [1]);
      return planned(tx);
    });

    expect(plans).toEqual([]);
  });
});
