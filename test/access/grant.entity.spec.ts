import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { Grant } from '../../src/access/grant.entity.js';
import { Role } from '../../src/access/permission.js';
import { anAccount } from '../support/access.factories.js';
import { aDatabase, type TestDatabase } from '../support/database.js';
import { refusedBy } from '../support/refused-by.js';

describe('grants', () => {
  let test: TestDatabase;
  let database: DataSource;
  beforeAll(async () => {
    test = await aDatabase();
    database = test.dataSource;
  });
  afterAll(() => test.close());

  async function aGrant(grant: Partial<Grant> = {}): Promise<Partial<Grant>> {
    const values = {
      accountId: grant.accountId ?? (await anAccount(database)).accountId,
      eventId: randomUUID(),
      role: Role.door,
      scopeId: null,
      ...grant,
    };
    await database.manager.insert(Grant, { ...values });
    return values;
  }

  it('give one role for the whole event and for a part of it', async () => {
    const whole = await aGrant();

    expect(await refusedBy(aGrant({ ...whole, scopeId: randomUUID() }))).toBeNull();
  });

  it.each([
    ['for the whole event', null],
    ['for one gate', randomUUID()],
  ])('give one role %s only once', async (_, scopeId) => {
    const grant = await aGrant({ scopeId });

    expect(await refusedBy(aGrant(grant))).toBe('grants_once');
  });

  it.each<[string, Partial<Grant>]>([
    ['grants_role', { role: 'janitor' as never }],
    ['grants_scope_fits', { role: Role.registrar, scopeId: randomUUID() }],
    ['grants_account_id_fkey', { accountId: randomUUID() }],
  ])('are kept by %s', async (constraint, broken) => {
    expect(await refusedBy(aGrant(broken))).toBe(constraint);
  });
});
