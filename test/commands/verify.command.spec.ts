import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';

import { verifyCommand } from '../../src/commands/verify.command.js';
import { PlainFailure } from '../../src/kernel/errors/plain-failure.js';
import { canonical } from '../../src/signings/sealing/canonical.js';
import { entryHash } from '../../src/signings/sealing/ledger.js';

describe('dais verify', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'dais-verify-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const content = canonical({ eventId: 'e', sequence: 1 });
  const hash = entryHash(null, Buffer.from(content)).toString('hex');
  const entry = { sequence: 1, previousHash: null, hash, content };

  const run = async (entries: object[], head?: string) => {
    const file = join(folder, 'ledger.json');
    await writeFile(file, JSON.stringify({ eventId: 'e', head: { sequence: 1, hash }, entries }));
    const said: string[] = [];
    const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      said.push(String(text));
      return true;
    });
    try {
      const exitCode = await verifyCommand(file, head === undefined ? {} : { head });
      return { exitCode, said: said.join('') };
    } finally {
      write.mockRestore();
    }
  };

  it('says that a ledger is whole, and what to compare', async () => {
    const { exitCode, said } = await run([entry]);

    expect(exitCode).toBe(0);
    expect(said).toContain('账本自身完整，共 1 条');
    expect(said).toContain(`whole in itself: 1 entries. Compare its head with the published one`);
    expect(said).toContain(`1:${hash}`);
  });

  it('says that it is in line with the head that was published', async () => {
    const { exitCode, said } = await run([entry], `1:${hash}`);

    expect(exitCode).toBe(0);
    expect(said).toContain('in line with the published head');
  });

  it('names what was changed', async () => {
    const { exitCode, said } = await run([{ ...entry, content: '{}' }]);

    expect([exitCode, said]).toEqual([1, '第 1 条已被更改。\nEntry 1 was changed.\n']);
  });

  it('says that the chain is shorter than the published head', async () => {
    const { exitCode, said } = await run([entry], `2:${'a'.repeat(64)}`);

    expect(exitCode).toBe(1);
    expect(said).toContain('shorter than the published head: entry 2 is cut off');
  });

  it('refuses a head that is none', async () => {
    await expect(run([entry], '2')).rejects.toThrow(PlainFailure);
  });
});
