import { createHash } from 'node:crypto';

import canonicalize from 'canonicalize';
import type { EntityManager } from 'typeorm';

import { IdempotencyKeyReused } from '../errors/refusals.js';
import { IdempotencyKey } from './idempotency-key.entity.js';

/** A request that names itself, so that it may be sent again. */
export interface Repeatable {
  readonly operation: string;
  /** The account that asks; for visitors, the event they ask about. */
  readonly ownerId: string;
  readonly key: string;
  readonly fingerprint: Buffer;
}

/** SHA-256 of what is asked, whatever the order of its fields. */
export function fingerprintOf(input: object): Buffer {
  return createHash('sha256')
    .update(canonicalize(input) ?? '')
    .digest();
}

/**
 * Claims the key in the transaction of the effect. Two at once: the second waits for the first to commit.
 * Returns null when the request is new, or what came of it when it was carried out before.
 * @throws IdempotencyKeyReused when the key came with another body
 */
export async function claimOnce(
  tx: EntityManager,
  { operation, ownerId, key, fingerprint }: Repeatable,
  subjectId: string,
): Promise<string | null> {
  const claimed = await tx
    .createQueryBuilder()
    .insert()
    .into(IdempotencyKey)
    .values({ operation, ownerId, key, fingerprint, subjectId })
    .orIgnore()
    .returning('subject_id')
    .execute();
  if ((claimed.raw as unknown[]).length > 0) return null;

  const earlier = await tx.findOneByOrFail(IdempotencyKey, { operation, ownerId, key });
  if (!earlier.fingerprint.equals(fingerprint)) throw new IdempotencyKeyReused();
  return earlier.subjectId;
}
