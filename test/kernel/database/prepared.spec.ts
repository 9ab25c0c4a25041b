import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource, type EntityManager } from 'typeorm';

import { connectionOptions } from '../../../src/kernel/database/connection-options.js';
import { prepared } from '../../../src/kernel/database/prepared.js';
import { databaseRefusal } from '../../../src/kernel/graphql/database-refusal.js';
import { Unavailable } from '../../../src/kernel/graphql/graphql.errors.js';
import { aDatabase, type TestDatabase } from '../../support/database.js';
import { aSilentWay } from '../../support/silent-way.js';

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

  it('that is not answered is given up, and so is its connection', async () => {
    const way = await aSilentWay(test.url);
    const database = new DataSource({ ...connectionOptions(way.url, 300), poolSize: 1 });
    await database.initialize();
    way.fallSilent();

    const failure: unknown = await database
      .transaction((tx) => tx.query('SELECT 1'))
      .catch((reason: unknown) => reason);
    const next = await database.query<object[]>('SELECT 2 AS two');

    expect(databaseRefusal(failure)).toEqual(new Unavailable());
    expect(next).toEqual([{ two: 2 }]);
    await database.destroy();
    way.close();
  });
});
