import { createHash, createHmac } from 'node:crypto';

import { type Json, canonical } from './canonical.js';

/** One entry of the chain, as it is exported: hashes in hexadecimal, the content as the text that was hashed. */
export interface ExportedEntry {
  readonly sequence: number;
  readonly previousHash: string | null;
  readonly hash: string;
  readonly content: string;
}

/** Where a chain ends. It is public and printed, so that a chain cut short is noticed. */
export interface Head {
  readonly sequence: number;
  readonly hash: string;
}

/** A chain as it is exported. */
export interface ExportedLedger {
  readonly eventId: string;
  /** Null while nothing is sealed. */
  readonly head: Head | null;
  readonly entries: readonly ExportedEntry[];
}

/** `entry.hash = sha256(previous.hash ‖ content)`; the first entry has no previous one. */
export function entryHash(previousHash: Buffer | null, content: Buffer): Buffer {
  const hash = createHash('sha256');
  if (previousHash) hash.update(previousHash);
  return hash.update(content).digest();
}

/**
 * Stands for a value that is not for everybody. Whoever knows the value and its salt can prove that it is
 * the one meant; without the salt nobody can try values out. Each value has a salt of its own, drawn from
 * the edition's, so that showing one gives no other away.
 */
export function commitment(salt: string, path: string, value: Json): { readonly sha256: string } {
  const own = createHmac('sha256', Buffer.from(salt, 'hex')).update(path).digest();
  return { sha256: createHmac('sha256', own).update(canonical(value)).digest('hex') };
}

export type Flaw =
  /** Its text, or its link to the one before, is not what was sealed. */
  | 'changed'
  /** It is not there. */
  | 'missing'
  /** It stands in the wrong place. */
  | 'out_of_order'
  /** The chain ends before it, although it was published as the head. */
  | 'cut_off'
  /** It comes after the head that the same export names. */
  | 'beyond_head';

export interface Finding {
  readonly sequence: number;
  readonly flaw: Flaw;
}

/**
 * Checks an exported chain by itself, and against a head that was published elsewhere. Without that head, no
 * finding means no more than that the export is whole in itself: a chain rewritten to its end, or cut short
 * together with its head, is found out by a published head alone.
 */
export function verifyLedger(ledger: ExportedLedger, published: Head | null = null): Finding[] {
  const { entries } = ledger;
  const heads = [ledger.head, published].filter((head) => head !== null);
  const findings = [
    ...misplaced(entries),
    ...absent(entries),
    ...altered(ledger, heads),
    ...cutOff(entries, heads),
    ...entries
      .filter(({ sequence }) => sequence > (ledger.head?.sequence ?? 0))
      .map(({ sequence }): Finding => ({ sequence, flaw: 'beyond_head' })),
  ];
  const once = new Map(findings.map((one) => [`${String(one.sequence)} ${one.flaw}`, one]));
  return [...once.values()].sort((one, other) => one.sequence - other.sequence);
}

function misplaced(entries: readonly ExportedEntry[]): Finding[] {
  let highest = 0;
  return entries.flatMap(({ sequence }) => {
    const inOrder = sequence > highest;
    highest = Math.max(highest, sequence);
    return inOrder ? [] : [{ sequence, flaw: 'out_of_order' } as const];
  });
}

function absent(entries: readonly ExportedEntry[]): Finding[] {
  const there = new Set(entries.map(({ sequence }) => sequence));
  const last = Math.max(0, ...there);
  return upTo(last)
    .filter((sequence) => !there.has(sequence))
    .map((sequence) => ({ sequence, flaw: 'missing' }));
}

/**
 * Goes back from the end. An entry that is whole, and is what the one after it was chained to, bears witness to
 * the one before it; one that was changed bears witness to nothing.
 */
function altered({ eventId, entries }: ExportedLedger, heads: readonly Head[]): Finding[] {
  const backwards = [...entries].sort((one, other) => other.sequence - one.sequence);
  /** What each entry must hash to, as far as anything bears witness to it. */
  const attested = new Map<number, string | null>();
  return backwards.flatMap((entry) => {
    const { sequence, previousHash, hash } = entry;
    const chained = !attested.has(sequence) || attested.get(sequence) === hash;
    const headed = heads.every((head) => head.sequence !== sequence || head.hash === hash);
    if (!chained || !headed || !isWhole(entry, eventId)) return [{ sequence, flaw: 'changed' }];
    attested.set(sequence - 1, previousHash);
    return [];
  });
}

function cutOff(entries: readonly ExportedEntry[], heads: readonly Head[]): Finding[] {
  const last = Math.max(0, ...entries.map(({ sequence }) => sequence));
  const farthest = Math.max(0, ...heads.map(({ sequence }) => sequence));
  return upTo(farthest)
    .filter((sequence) => sequence > last)
    .map((sequence) => ({ sequence, flaw: 'cut_off' }));
}

function upTo(last: number): number[] {
  return Array.from({ length: last }, (_, index) => index + 1);
}

/** Whether an entry is what its own hash says, and says of itself where it belongs. */
function isWhole(
  { sequence, previousHash, hash, content }: ExportedEntry,
  eventId: string,
): boolean {
  if ((sequence === 1) !== (previousHash === null)) return false;
  const previous = previousHash === null ? null : Buffer.from(previousHash, 'hex');
  if (entryHash(previous, Buffer.from(content)).toString('hex') !== hash) return false;
  const said = parsed(content);
  return said?.sequence === sequence && said.eventId === eventId;
}

function parsed(content: string): { sequence?: unknown; eventId?: unknown } | null {
  try {
    return JSON.parse(content) as { sequence?: unknown; eventId?: unknown } | null;
  } catch {
    return null;
  }
}
