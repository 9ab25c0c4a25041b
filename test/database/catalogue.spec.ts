import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';

import { catalogue } from '../../src/kernel/database/catalogue.js';
import { aDatabase, type TestDatabase } from '../support/database.js';

describe('catalogue', () => {
  let database: TestDatabase;
  let client: Client;
  beforeAll(async () => {
    database = await aDatabase([]);
    client = new Client({ connectionString: database.ownerUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.close();
  });

  it('is what schema.sql says', async () => {
    expect(await catalogue(client)).toBe(readFileSync('schema.sql', 'utf8'));
  });

  it.each([
    ['a column', 'ALTER TABLE accounts ADD extra text'],
    ['a default', `ALTER TABLE accounts ALTER name SET DEFAULT 'x'`],
    ['an index', 'CREATE INDEX extra ON accounts (name)'],
    ['a privilege', 'GRANT TRUNCATE ON accounts TO dais_app'],
    ['a privilege on a column', 'GRANT REFERENCES (name) ON accounts TO dais_app'],
    ['a function', 'CREATE FUNCTION extra() RETURNS int LANGUAGE sql AS $$ SELECT 1 $$'],
    [
      'a trigger',
      `CREATE FUNCTION nothing() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
       CREATE TRIGGER extra BEFORE INSERT ON accounts FOR EACH ROW EXECUTE FUNCTION nothing()`,
    ],
    [
      'another rule under an old name',
      `ALTER TABLE mails DROP CONSTRAINT mails_locale;
       ALTER TABLE mails ADD CONSTRAINT mails_locale CHECK (locale IN ('zh', 'en', 'fr'))`,
    ],
  ])('shows %s that is new', async (_thing, change) => {
    await client.query('BEGIN');
    const before = await catalogue(client);
    await client.query(change);
    const after = await catalogue(client);
    await client.query('ROLLBACK');

    expect(after).not.toBe(before);
  });
});
