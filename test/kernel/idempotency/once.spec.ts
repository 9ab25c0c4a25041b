import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { IdempotencyKeyReused } from '../../../src/kernel/errors/refusals.js';
import { IdempotencyKey } from '../../../src/kernel/idempotency/idempotency-key.entity.js';
import { claimOnce, fingerprintOf } from '../../../src/kernel/idempotency/once.js';
import { aDatabase, type TestDatabase } from '../../support/database.js';

describe('An idempotency key', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await aDatabase([IdempotencyKey]);
  });
  afterAll(() => database.close());

  const claim = (key: string, input: object, subjectId = randomUUID(), ownerId = owner) =>
    database.dataSource.transaction((tx) =>
      claimOnce(
        tx,
        { operation: 'test', ownerId, key, fingerprint: fingerprintOf(input) },
        subjectId,
      ),
    );
  const owner = randomUUID();

  it('lets one of many equal requests through, and tells the others what came of it', async () => {
    const subjects = Array.from({ length: 8 }, () => randomUUID());

    const results = await Promise.all(subjects.map((subject) => claim('raced', { a: 1 }, subject)));

    const winner = subjects[results.indexOf(null)];
    expect(results.filter((result) => result === null)).toHaveLength(1);
    expect(results.filter((result) => result === winner)).toHaveLength(7);
  });

  it('does not mind the order of the fields', async () => {
    const subject = randomUUID();
    await claim('ordered', { a: 1, b: 2 }, subject);

    expect(await claim('ordered', { b: 2, a: 1 })).toBe(subject);
  });

  it('is refused with another body', async () => {
    await claim('other body', { a: 1 });

    await expect(claim('other body', { a: 2 })).rejects.toThrow(IdempotencyKeyReused);
  });

  it('belongs to who used it', async () => {
    await claim('mine', { a: 1 });

    expect(await claim('mine', { a: 2 }, randomUUID(), randomUUID())).toBeNull();
  });

  it('is free again when the effect is rolled back', async () => {
    await database.dataSource
      .transaction(async (tx) => {
        await claimOnce(
          tx,
          { operation: 'test', ownerId: owner, key: 'undone', fingerprint: fingerprintOf({}) },
          randomUUID(),
        );
        throw new Error('no');
      })
      .catch(() => undefined);

    expect(await claim('undone', {})).toBeNull();
  });
});
