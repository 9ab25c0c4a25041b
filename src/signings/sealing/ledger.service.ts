import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { NotFound } from '../../kernel/errors/refusals.js';
import { type Asking, Sights } from '../record/sights.js';
import { LedgerEntry } from './ledger-entry.entity.js';
import type { ExportedLedger } from './ledger.js';

/** Reads the ledger of an event; whoever sees the event may read all of it. */
@Injectable()
export class LedgerService {
  constructor(
    private readonly database: DataSource,
    private readonly sights: Sights,
  ) {}

  /** Where the chain ends; null while nothing is sealed. */
  async head(request: Asking, eventId: string): Promise<LedgerEntry | null> {
    await this.requireVisible(request, eventId);
    return this.database.manager.findOne(LedgerEntry, {
      where: { eventId },
      order: { sequence: 'DESC' },
    });
  }

  /** The whole chain, in its order. */
  async entries(request: Asking, eventId: string): Promise<LedgerEntry[]> {
    await this.requireVisible(request, eventId);
    return this.database.manager.find(LedgerEntry, {
      where: { eventId },
      order: { sequence: 'ASC' },
    });
  }

  /** The whole chain as a file, which `dais verify` checks. */
  async exported(request: Asking, eventId: string): Promise<ExportedLedger> {
    const entries = await this.entries(request, eventId);
    const exported = entries.map(({ sequence, previousHash, hash, content }) => ({
      sequence,
      previousHash: previousHash?.toString('hex') ?? null,
      hash: hash.toString('hex'),
      content: content.toString(),
    }));
    const last = exported.at(-1);
    return {
      eventId,
      head: last ? { sequence: last.sequence, hash: last.hash } : null,
      entries: exported,
    };
  }

  private async requireVisible(request: Asking, eventId: string): Promise<void> {
    if ((await this.sights.ofEvent(request, eventId)) === undefined) throw new NotFound('eventId');
  }
}
