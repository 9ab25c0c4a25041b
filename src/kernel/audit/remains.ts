import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/** A row as the database has it, by the names of its columns. */
export type Row = Readonly<Record<string, unknown>>;

/** The rows in which a column is an id, as a line of the audit log keeps them when they are deleted. */
export async function rowsWith<Entity extends ObjectLiteral>(
  tx: EntityManager,
  entity: EntityTarget<Entity>,
  column: string,
  id: string,
): Promise<Row[]> {
  const { tableName } = tx.dataSource.getMetadata(entity);
  const rows = await tx.query<{ row: Row }[]>(
    `SELECT to_jsonb(kept) AS row FROM "${tableName}" kept WHERE "${column}" = $1`,
    [id],
  );
  return rows.map(({ row }) => row);
}

/** Puts rows back as they were; a column that came since has what a new row has. */
export async function putBack<Entity extends ObjectLiteral>(
  tx: EntityManager,
  entity: EntityTarget<Entity>,
  rows: readonly Row[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const { tableName, columns } = tx.dataSource.getMetadata(entity);
  const names = columns
    .map(({ databaseName }) => databaseName)
    .filter((name) => Object.hasOwn(first, name))
    .map((name) => `"${name}"`)
    .join(', ');
  await tx.query(
    `INSERT INTO "${tableName}" (${names})
     SELECT ${names} FROM jsonb_populate_recordset(NULL::"${tableName}", $1)`,
    [JSON.stringify(rows)],
  );
}

/** The row that counts its changes, after one more: that it was put back. */
export function oneOn(row: Row | undefined): Row[] {
  return row === undefined ? [] : [{ ...row, version: Number(row.version) + 1 }];
}
