import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';

import type { Page } from './connection.js';
import { type KeyKind, cursorAt, positionOf } from './cursor.js';
import { type PageArgs, defaultPageSize } from './page.args.js';

/**
 * The order of a list: by a column that is never null, ties settled by the id; or by the id alone, which
 * is the order of making.
 */
export interface Keyset<Row> {
  /** Names the list and its order, such as `attendees by name`; its cursors fit no other. */
  readonly list: string;
  readonly by?: {
    /** The property, as the entity spells it. */
    readonly property: keyof Row & string;
    readonly kind: KeyKind;
    /** How texts are compared, such as `zh-x-icu`; left out: as the database does. */
    readonly collation?: string;
  };
  /** Left out: ascending. */
  readonly descending?: boolean;
}

/** One page of what the query selects. The query brings no order and no limit of its own. */
export async function paginate<Row extends ObjectLiteral & { id: string }>(
  query: SelectQueryBuilder<Row>,
  { first, after }: PageArgs,
  { list, by, descending = false }: Keyset<Row>,
): Promise<Page<Row>> {
  const size = first ?? defaultPageSize;
  const page = query.clone();
  const id = `${query.alias}.id`;
  const key = by && keyOf(query.alias, by);
  const order = key === undefined ? [id] : [key, id];
  for (const column of order) page.addOrderBy(column, descending ? 'DESC' : 'ASC');

  if (after !== undefined && after !== null) {
    const position = positionOf(list, by?.kind, after);
    const beyond = descending ? '<' : '>';
    page.andWhere(
      by === undefined
        ? `${id} ${beyond} :afterId`
        : `(${order.join(', ')}) ${beyond} (:afterKey, :afterId)`,
      { afterKey: position.key, afterId: position.id },
    );
  }

  const rows = await page.limit(size + 1).getMany();
  const nodes = rows.slice(0, size);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: {
      hasNextPage: rows.length > size,
      endCursor: last ? cursorAt(list, { id: last.id, key: by && last[by.property] }) : null,
    },
    totalCount: () => query.getCount(),
  };
}

function keyOf<Row>(
  alias: string,
  { property, collation }: NonNullable<Keyset<Row>['by']>,
): string {
  const key = `${alias}.${property}`;
  return collation === undefined ? key : `${key} COLLATE "${collation}"`;
}
