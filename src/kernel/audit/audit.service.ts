import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

import type { Viewer } from '../auth/viewer.js';
import { AuditEntry } from './audit-entry.entity.js';

/** What an audit line speaks of. */
export interface Subject {
  readonly eventId: string | null;
  readonly subjectId: string;
}

@Injectable()
export class AuditService {
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
}
