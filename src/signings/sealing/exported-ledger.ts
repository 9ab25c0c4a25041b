import { readFile } from 'node:fs/promises';

import { PlainFailure } from '../../kernel/errors/plain-failure.js';
import {
  type ExportedEntry,
  type ExportedLedger,
  type Finding,
  type Head,
  verifyLedger,
} from './ledger.js';

/** The file is no export of a ledger. */
export class NotALedger extends PlainFailure {
  constructor() {
    super({
      zh: '此文件不是签约账本的导出文件。',
      en: 'This file is no export of a ledger.',
    });
  }
}

/** What the check of an exported file found. */
export interface LedgerReport {
  readonly eventId: string;
  /** How many entries the file holds. */
  readonly entries: number;
  readonly head: Head | null;
  readonly findings: readonly Finding[];
}

/**
 * Checks an exported ledger without the database. The file is what `GET /ledgers/:eventId` gives, or the answer
 * to `{ ledger(eventId: …) { eventId head { sequence hash } entries { sequence previousHash hash content } } }`.
 * @throws NotALedger
 */
export async function verifyLedgerFile(
  path: string,
  published: Head | null = null,
): Promise<LedgerReport> {
  const ledger = readLedger(await textOf(path));
  const { eventId, entries, head } = ledger;
  return { eventId, entries: entries.length, head, findings: verifyLedger(ledger, published) };
}

/** Reads a head as it is printed: `3:9f86d0…`. Undefined for anything else. */
export function readHead(text: string): Head | undefined {
  const [, sequence, hash] = /^(\d{1,9}):([0-9a-f]{64})$/i.exec(text.trim()) ?? [];
  if (sequence === undefined || hash === undefined) return undefined;
  return { sequence: Number(sequence), hash: hash.toLowerCase() };
}

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (failure) {
    const why = (failure as NodeJS.ErrnoException).code ?? String(failure);
    throw new PlainFailure({
      zh: `无法读取 ${path}（${why}）。`,
      en: `${path} cannot be read (${why}).`,
    });
  }
}

function readLedger(text: string): ExportedLedger {
  const file = record(parse(text));
  const answer = record(record(file?.data)?.ledger);
  const { eventId, head, entries } = answer ?? file ?? {};
  if (typeof eventId !== 'string' || !Array.isArray(entries)) throw new NotALedger();
  return {
    eventId,
    head: head === null || head === undefined ? null : readHeadOf(head),
    entries: entries.map(readEntry),
  };
}

function readEntry(value: unknown): ExportedEntry {
  const { previousHash, content } = record(value) ?? {};
  if (typeof content !== 'string') throw new NotALedger();
  if (previousHash !== null && typeof previousHash !== 'string') throw new NotALedger();
  return { ...readHeadOf(value), previousHash, content };
}

function readHeadOf(value: unknown): Head {
  const { sequence, hash } = record(value) ?? {};
  if (typeof sequence !== 'number' || !Number.isSafeInteger(sequence)) throw new NotALedger();
  if (sequence < 1 || sequence > 1e9 || typeof hash !== 'string') throw new NotALedger();
  return { sequence, hash };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new NotALedger();
  }
}

function record(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}
