import { randomBytes } from 'node:crypto';

import type { DataSource } from 'typeorm';

import { Grant } from '../../src/access/grant.entity.js';
import type { Role } from '../../src/access/permission.js';
import { Account } from '../../src/kernel/auth/account.entity.js';
import type { Viewer } from '../../src/kernel/auth/viewer.js';

export const visitor: Viewer = { accountId: null, sessionId: null, locale: 'en', address: null };

export type SignedIn = Viewer & { readonly accountId: string };

/** Somebody who is signed in, without a role anywhere. */
export async function anAccount(
  database: DataSource,
  account: Partial<Account> = {},
): Promise<SignedIn> {
  const inserted = database.manager.create(Account, {
    email: `${randomBytes(6).toString('hex')}@example.org`,
    name: 'Ada',
    passwordHash: 'none',
    ...account,
  });
  await database.manager.insert(Account, inserted);
  return { ...visitor, accountId: inserted.id };
}

/** Somebody who is signed in and holds a role in an event. */
export async function aHolder(
  database: DataSource,
  role: Role,
  eventId: string,
  scopeId: string | null = null,
): Promise<SignedIn> {
  const viewer = await anAccount(database);
  await database.manager.insert(Grant, { accountId: viewer.accountId, role, eventId, scopeId });
  return viewer;
}
