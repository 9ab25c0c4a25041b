import { createHash, randomBytes } from 'node:crypto';

import type { DataSource } from 'typeorm';

import { Session } from '../../src/kernel/auth/session.entity.js';
import type { SignedIn } from './access.factories.js';

/** A token with which a client is signed in as somebody. */
export async function aTokenOf(database: DataSource, { accountId }: SignedIn): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await database.manager.insert(Session, {
    accountId,
    tokenHash: createHash('sha256').update(token).digest(),
    expiresAt: new Date(Date.now() + 3_600_000),
  });
  return token;
}
