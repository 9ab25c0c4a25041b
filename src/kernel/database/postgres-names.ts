import { DefaultNamingStrategy, type Table } from 'typeorm';

type Named = Table | string;

/** Names columns and keys as Postgres itself does, so that migrations stay plain SQL. */
export class PostgresNames extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined, embeddedIn: string[]): string {
    return [...embeddedIn.map(snake), custom ?? snake(property)].join('_');
  }

  override joinColumnName(relation: string, referenced: string): string {
    return snake(`${relation}_${referenced}`);
  }

  override primaryKeyName(table: Named): string {
    return postgresName(this.getTableName(table), '', 'pkey');
  }

  override foreignKeyName(table: Named, columns: string[]): string {
    return postgresName(this.getTableName(table), columns.join('_'), 'fkey');
  }

  override uniqueConstraintName(table: Named, columns: string[]): string {
    return postgresName(this.getTableName(table), columns.join('_'), 'key');
  }

  override relationConstraintName(table: Named, columns: string[]): string {
    return this.uniqueConstraintName(table, columns);
  }

  override indexName(table: Named, columns: string[]): string {
    return postgresName(this.getTableName(table), columns.join('_'), 'idx');
  }
}

/** `table_columns_label` in at most 63 bytes; as in Postgres, the longer part is shortened first. */
function postgresName(table: string, columns: string, label: string): string {
  let room = 63 - label.length - 1;
  if (columns !== '') room -= 1;
  let [ofTable, ofColumns] = [table.length, columns.length];
  while (ofTable + ofColumns > room) {
    if (ofTable > ofColumns) ofTable -= 1;
    else ofColumns -= 1;
  }
  return [table.slice(0, ofTable), columns.slice(0, ofColumns), label].filter(Boolean).join('_');
}

function snake(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
}
