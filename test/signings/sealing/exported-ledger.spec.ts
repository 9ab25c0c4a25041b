import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { PlainFailure } from '../../../src/kernel/errors/plain-failure.js';
import { canonical } from '../../../src/signings/sealing/canonical.js';
import {
  NotALedger,
  readHead,
  verifyLedgerFile,
} from '../../../src/signings/sealing/exported-ledger.js';
import { entryHash } from '../../../src/signings/sealing/ledger.js';

describe('An exported ledger in a file', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dais-ledger-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const file = async (text: string) => {
    const path = join(folder, `${Math.random()}.json`);
    await writeFile(path, text);
    return path;
  };
  const content = canonical({ eventId: 'e', sequence: 1 });
  const hash = entryHash(null, Buffer.from(content)).toString('hex');
  const ledger = {
    eventId: 'e',
    head: { sequence: 1, hash },
    entries: [{ sequence: 1, previousHash: null, hash, content }],
  };

  it.each([
    ['as it is downloaded', ledger],
    ['as GraphQL answers', { data: { ledger } }],
  ])('is checked %s', async (_, told) => {
    const report = await verifyLedgerFile(await file(JSON.stringify(told)));

    expect(report).toEqual({ eventId: 'e', entries: 1, head: { sequence: 1, hash }, findings: [] });
  });

  it('is checked against a head that was printed elsewhere', async () => {
    const path = await file(JSON.stringify(ledger));

    const { findings } = await verifyLedgerFile(path, readHead(`2:${'a'.repeat(64)}`));

    expect(findings).toEqual([{ sequence: 2, flaw: 'cut_off' }]);
  });

  it.each([
    ['no JSON', '{'],
    ['another file', '{"name":"dais"}'],
    ['a list', '[]'],
    [
      'entries without content',
      JSON.stringify({ ...ledger, entries: [{ sequence: 1, hash, previousHash: null }] }),
    ],
    [
      'a sequence that is no number',
      JSON.stringify({ ...ledger, entries: [{ ...ledger.entries[0], sequence: '1' }] }),
    ],
    ['a sequence below one', JSON.stringify({ ...ledger, head: { sequence: 0, hash } })],
    ['a sequence beyond reason', JSON.stringify({ ...ledger, head: { sequence: 1e12, hash } })],
  ])('is refused when it is %s', async (_, text) => {
    await expect(verifyLedgerFile(await file(text))).rejects.toThrow(NotALedger);
  });

  it('says so when it is not there', async () => {
    const attempt = verifyLedgerFile(join(folder, 'nowhere.json'));

    await expect(attempt).rejects.toThrow(PlainFailure);
    await expect(attempt).rejects.toThrow('ENOENT');
  });

  it('has a head that is read as it is printed, and nothing else', () => {
    expect(readHead(`3:${'AB'.repeat(32)}`)).toEqual({ sequence: 3, hash: 'ab'.repeat(32) });
    expect(readHead('3')).toBeUndefined();
    expect(readHead(`3:${'ab'.repeat(31)}`)).toBeUndefined();
  });
});
