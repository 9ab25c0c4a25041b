import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

import type { Viewer } from '../auth/viewer.js';
import { AuditEntry } from './audit-entry.entity.js';

/** What an audit line speaks of. */
export interface Subject {
  readonly eventId: string | null;
  readonly subjectId: string;
}

/** What was deleted: in which event, and the rows it was made of. */
export interface Deleted<Remains> {
  readonly eventId: string;
  readonly kept: Remains;
}

@Injectable()
export class AuditService {
  constructor(private readonly database: DataSource) {}

  /** Writes down what is being done, in the transaction that does it. */
  async record(
    tx: EntityManager,
    viewer: Viewer,
    action: string,
    { eventId, subjectId }: Subject,
    changes: object | null = null,
  ): Promise<void> {
    await tx.insert(AuditEntry, {
      accountId: viewer.accountId,
      action,
      eventId,
      subjectId,
      changes,
    });
  }

  /** What the last line of a thing kept of it, where that line says that it was deleted; else null. */
  async deleted<Remains>(action: string, subjectId: string): Promise<Deleted<Remains> | null> {
    const [last] = await this.database.query<
      { action: string; eventId: string; changes: { kept?: Remains } | null }[]
    >(
      `SELECT action, event_id AS "eventId", changes FROM audit_entries
       WHERE subject_id = $1 ORDER BY at DESC, id DESC LIMIT 1`,
      [subjectId],
    );
    const kept = last?.action === action ? last.changes?.kept : undefined;
    return last && kept !== undefined ? { eventId: last.eventId, kept } : null;
  }
}
