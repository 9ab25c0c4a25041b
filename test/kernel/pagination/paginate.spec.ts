import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { InvalidCursor } from '../../../src/kernel/errors/refusals.js';
import type { Page } from '../../../src/kernel/pagination/connection.js';
import { type Keyset, paginate } from '../../../src/kernel/pagination/paginate.js';
import { type TestDatabase, aDatabase } from '../../support/database.js';

@Entity('paged_things')
class PagedThing {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column({ type: 'timestamptz', precision: 3 })
  madeAt!: Date;

  @Column('integer')
  position!: number;

  @Column('text')
  name!: string;
}

const orders: Keyset<PagedThing>[] = [
  { list: 'by id' },
  { list: 'by instant', by: { property: 'madeAt', kind: 'instant' } },
  { list: 'by number', by: { property: 'position', kind: 'integer' } },
  { list: 'by text', by: { property: 'name', kind: 'text' } },
];

describe('paginate', () => {
  let database: TestDatabase;
  const query = () =>
    database.dataSource
      .getRepository(PagedThing)
      .createQueryBuilder('thing')
      .where('thing.position >= 0');

  beforeAll(async () => {
    database = await aDatabase([PagedThing]);
    await database.owner.query(`
      CREATE TABLE paged_things (
        id uuid DEFAULT uuidv7() PRIMARY KEY, made_at timestamptz(3) NOT NULL,
        position integer NOT NULL, name text NOT NULL);
      GRANT SELECT ON paged_things TO dais_app;
      INSERT INTO paged_things (made_at, position, name)
        SELECT timestamptz '2027-04-08 09:00+08' + i / 3 * interval '1.0004 ms', i / 4, chr(19968 + i % 5) || '''"'
        FROM generate_series(-2, 20) AS i WHERE i / 4 >= 0`);
  });

  afterAll(async () => {
    await database.close();
  });

  it.each(orders.flatMap((order) => [order, { ...order, descending: true }]))(
    'reads a whole list page by page, each row once and in order: %j',
    async (order) => {
      const whole = await paginate(query(), { first: 100 }, order);
      const seen: string[] = [];
      const sizes: number[] = [];
      let after: string | null = null;
      do {
        const page: Page<PagedThing> = await paginate(query(), { first: 5, after }, order);
        seen.push(...page.nodes.map(({ id }) => id));
        sizes.push(page.nodes.length);
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);

      expect(sizes).toEqual([5, 5, 5, 5, 3]);
      expect(seen).toEqual(whole.nodes.map(({ id }) => id));
      expect(new Set(seen).size).toBe(23);
    },
  );

  it('turns the order round when it descends', async () => {
    const [up, down] = await Promise.all(
      [false, true].map((descending) =>
        paginate(query(), { first: 100 }, { list: 'l', descending }),
      ),
    );

    expect(down?.nodes.map(({ id }) => id)).toEqual(up?.nodes.map(({ id }) => id).reverse());
  });

  it('tells of no next page when the last row is the last of its page', async () => {
    const page = await paginate(query(), { first: 23 }, { list: 'l' });

    expect([page.nodes.length, page.pageInfo.hasNextPage]).toEqual([23, false]);
  });

  it('takes 20 when nothing is said', async () => {
    const page = await paginate(query(), {}, { list: 'l' });

    expect([page.nodes.length, page.pageInfo.hasNextPage]).toEqual([20, true]);
  });

  it('answers an empty list with no cursor', async () => {
    const page = await paginate(query().andWhere('false'), {}, { list: 'l' });

    expect([page.nodes, page.pageInfo]).toEqual([[], { hasNextPage: false, endCursor: null }]);
  });

  it('counts the whole list wherever the page begins', async () => {
    const first = await paginate(query(), { first: 5 }, { list: 'l' });

    const second = await paginate(
      query(),
      { first: 5, after: first.pageInfo.endCursor },
      { list: 'l' },
    );

    expect(await second.totalCount()).toBe(23);
  });

  it('refuses the cursor of another list', async () => {
    const other = await paginate(query(), { first: 5 }, { list: 'other' });

    const answer = paginate(query(), { after: other.pageInfo.endCursor }, { list: 'l' });

    await expect(answer).rejects.toThrow(InvalidCursor);
  });
});
