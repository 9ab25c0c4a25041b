import { describe, expect, it } from '@jest/globals';

import { canonical } from '../../../src/signings/sealing/canonical.js';
import {
  type ExportedEntry,
  type ExportedLedger,
  commitment,
  entryHash,
  verifyLedger,
} from '../../../src/signings/sealing/ledger.js';

const eventId = '0198c000-0000-7000-8000-000000000001';

function anEntry(
  sequence: number,
  previousHash: string | null,
  say = `协议 ${sequence}`,
): ExportedEntry {
  const content = canonical({ eventId, sequence, say });
  const previous = previousHash === null ? null : Buffer.from(previousHash, 'hex');
  const hash = entryHash(previous, Buffer.from(content)).toString('hex');
  return { sequence, previousHash, hash, content };
}

/** A chain of so many entries, chained on from the ones given. */
function aLedger(length: number, entries: ExportedEntry[] = []): ExportedLedger {
  const chain = [...entries];
  while (chain.length < length) {
    chain.push(anEntry(chain.length + 1, chain.at(-1)?.hash ?? null));
  }
  const { sequence, hash } = chain.at(-1)!;
  return { eventId, head: { sequence, hash }, entries: chain };
}

const five = aLedger(5);
const head = five.head;

/** The same export with its entries done something to. */
function tampered(tamper: (entries: ExportedEntry[]) => ExportedEntry[]): ExportedLedger {
  return { ...five, entries: tamper(five.entries.map((entry) => ({ ...entry }))) };
}

const replace = (sequence: number, changes: Partial<ExportedEntry>) =>
  tampered((entries) =>
    entries.map((entry) => (entry.sequence === sequence ? { ...entry, ...changes } : entry)),
  );

describe('Canonical JSON', () => {
  it('writes names in order, without spaces, and each text in one Unicode form', () => {
    expect(canonical({ b: [1, 'é'], a: null, 'e\u0301': true })).toBe(
      '{"a":null,"b":[1,"é"],"é":true}',
    );
  });

  it('keeps an amount to its last digit', () => {
    expect(canonical({ minorUnits: '9007199254740993' })).toBe('{"minorUnits":"9007199254740993"}');
  });
});

describe('A salted hash', () => {
  const salt = 'ab'.repeat(32);

  it('is the same for the same value, and tells values, places and salts apart', () => {
    const hash = commitment(salt, 'parties.0.person', { name: '林晓' }).sha256;

    expect(commitment(salt, 'parties.0.person', { name: '林晓' }).sha256).toBe(hash);
    const others = [
      commitment(salt, 'parties.0.person', { name: '王晓' }),
      commitment(salt, 'parties.1.person', { name: '林晓' }),
      commitment('cd'.repeat(32), 'parties.0.person', { name: '林晓' }),
    ].map(({ sha256 }) => sha256);
    expect(new Set([hash, ...others]).size).toBe(4);
  });
});

describe('Checking a ledger', () => {
  it('finds nothing in a whole one, nor in an empty one', () => {
    expect(verifyLedger(five, head)).toEqual([]);
    expect(verifyLedger({ eventId, head: null, entries: [] })).toEqual([]);
  });

  it('finds nothing when the published head is older than the export', () => {
    const { sequence, hash } = five.entries[2]!;

    expect(verifyLedger(five, { sequence, hash })).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5])('names entry %i when its text was changed', (sequence) => {
    const content = canonical({ eventId, sequence, say: '别的协议' });

    expect(verifyLedger(replace(sequence, { content }), head)).toEqual([
      { sequence, flaw: 'changed' },
    ]);
  });

  it.each([1, 2, 3, 4, 5])(
    'names entry %i when it was rewritten with a hash that fits',
    (sequence) => {
      const previousHash = five.entries[sequence - 2]?.hash ?? null;

      const ledger = replace(sequence, anEntry(sequence, previousHash, '别的协议'));

      expect(verifyLedger(ledger, head)).toEqual([{ sequence, flaw: 'changed' }]);
    },
  );

  it.each([2, 3, 4, 5])('names entry %i when it was chained to something else', (sequence) => {
    const ledger = replace(sequence, anEntry(sequence, 'ab'.repeat(32)));

    expect(verifyLedger(ledger, head)).toEqual([{ sequence, flaw: 'changed' }]);
  });

  it('names each of several that were changed, and no other', () => {
    const content = canonical({ eventId, sequence: 2, say: '别的协议' });
    const ledger = tampered((entries) =>
      entries.map((entry) =>
        entry.sequence === 2
          ? { ...entry, content }
          : entry.sequence === 4
            ? anEntry(4, entry.previousHash, '别的协议')
            : entry,
      ),
    );

    expect(verifyLedger(ledger, head)).toEqual([
      { sequence: 2, flaw: 'changed' },
      { sequence: 4, flaw: 'changed' },
    ]);
  });

  it.each([1, 2, 3, 4])('names entry %i when it is missing', (sequence) => {
    const ledger = tampered((entries) => entries.filter((entry) => entry.sequence !== sequence));

    expect(verifyLedger(ledger, head)).toEqual([{ sequence, flaw: 'missing' }]);
  });

  it('names the entry that stands in the wrong place', () => {
    const ledger = tampered(([one, two, three, four, five_]) => [
      one!,
      two!,
      four!,
      three!,
      five_!,
    ]);

    expect(verifyLedger(ledger, head)).toEqual([{ sequence: 3, flaw: 'out_of_order' }]);
  });

  it('names the entry that is there twice', () => {
    const ledger = tampered((entries) => [
      ...entries.slice(0, 3),
      entries[2]!,
      ...entries.slice(3),
    ]);

    expect(verifyLedger(ledger, head)).toEqual([{ sequence: 3, flaw: 'out_of_order' }]);
  });

  it('names two that changed places and numbers', () => {
    const ledger = tampered((entries) =>
      entries.map((entry) =>
        entry.sequence === 2
          ? { ...entries[2]!, sequence: 2 }
          : entry.sequence === 3
            ? { ...entries[1]!, sequence: 3 }
            : entry,
      ),
    );

    expect(verifyLedger(ledger, head)).toEqual([
      { sequence: 2, flaw: 'changed' },
      { sequence: 3, flaw: 'changed' },
    ]);
  });

  it('says that the chain ends before its own head', () => {
    const ledger = tampered((entries) => entries.slice(0, 3));

    expect(verifyLedger(ledger)).toEqual([
      { sequence: 4, flaw: 'cut_off' },
      { sequence: 5, flaw: 'cut_off' },
    ]);
  });

  it('finds a chain that was cut with its head by the published head alone', () => {
    const cut = aLedger(3);

    expect(verifyLedger(cut)).toEqual([]);
    expect(verifyLedger(cut, head)).toEqual([
      { sequence: 4, flaw: 'cut_off' },
      { sequence: 5, flaw: 'cut_off' },
    ]);
  });

  it('finds a chain that was rewritten to its end by the published head alone', () => {
    const second = anEntry(2, five.entries[0]!.hash, '别的协议');
    const rewritten = aLedger(5, [five.entries[0]!, second]);

    expect(verifyLedger(rewritten)).toEqual([]);
    expect(verifyLedger(rewritten, head)).toEqual([{ sequence: 5, flaw: 'changed' }]);
  });

  it('finds entries after the head of the export', () => {
    const { sequence, hash } = five.entries[3]!;

    expect(verifyLedger({ ...five, head: { sequence, hash } })).toEqual([
      { sequence: 5, flaw: 'beyond_head' },
    ]);
  });

  it('finds the entries of another event', () => {
    const ledger = { ...five, eventId: '0198c000-0000-7000-8000-000000000002' };

    expect(verifyLedger(ledger).map(({ flaw }) => flaw)).toEqual(Array(5).fill('changed'));
  });

  it('takes any rubbish in a content for changed', () => {
    expect(verifyLedger(replace(2, { content: 'null' }))).toEqual([
      { sequence: 2, flaw: 'changed' },
    ]);
    expect(verifyLedger(replace(2, { content: '{' }))).toEqual([{ sequence: 2, flaw: 'changed' }]);
    expect(verifyLedger(replace(2, { hash: '' }))).toEqual([{ sequence: 2, flaw: 'changed' }]);
  });
});
