import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';

import { PostgresNames } from '../../../src/kernel/database/postgres-names.js';
import { anEmptyDatabase } from '../../support/database.js';

const names = new PostgresNames();
const long = 'a_table_with_a_name_as_long_as_names_of_tables_get';

describe('PostgresNames', () => {
  let database: Awaited<ReturnType<typeof anEmptyDatabase>>;
  let client: Client;
  beforeAll(async () => {
    database = await anEmptyDatabase();
    client = new Client({ connectionString: database.ownerUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.close();
  });

  it.each([
    ['id', undefined, [], 'id'],
    ['startsOn', undefined, [], 'starts_on'],
    ['zh', undefined, ['title'], 'title_zh'],
    ['enStatus', undefined, ['shortName'], 'short_name_en_status'],
    ['sha256', undefined, [], 'sha256'],
    ['unifiedCode', 'uscc', [], 'uscc'],
  ])('names the column of %s (%s, in %j) %s', (property, custom, embeddedIn, column) => {
    expect(names.columnName(property, custom, embeddedIn)).toBe(column);
  });

  it.each([
    ['events', ['slug', 'event_id']],
    [long, ['a_column_of_some_length']],
    ['short', ['a_column_with_a_very_long_name_indeed', 'and_another_one_of_that_kind']],
  ])('names the keys of %s as Postgres does', async (table, columns) => {
    const list = columns.join(', ');
    await client.query(`
      CREATE TABLE ${table} (id int PRIMARY KEY, ${columns.map((column) => `${column} int`).join(', ')},
        UNIQUE (${list}), FOREIGN KEY (${list}) REFERENCES ${table} (${list}));
      CREATE INDEX ON ${table} (${list})`);

    const { rows } = await client.query<{ name: string }>(
      `SELECT conname AS name FROM pg_constraint WHERE conrelid = $1::regclass AND contype <> 'n'
       UNION SELECT relname FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = $1::regclass`,
      [table],
    );

    const ours = [
      names.primaryKeyName(table),
      names.uniqueConstraintName(table, columns),
      names.foreignKeyName(table, columns),
      names.indexName(table, columns),
    ];
    expect(rows.map(({ name }) => name).sort()).toEqual(ours.sort());
  });
});
