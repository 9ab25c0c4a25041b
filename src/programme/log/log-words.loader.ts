import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import type { AuditEntry } from '../../kernel/audit/audit-entry.entity.js';
import { perRequest } from '../../kernel/loaders/per-request.js';
import { earlierValues } from './earlier.query.js';
import type { NamedThing } from './named-thing.js';
import { namedThings } from './named-things.query.js';

const ids = /"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"/g;

@Injectable()
export class LogWordsLoader {
  constructor(private readonly database: DataSource) {}

  private readonly named = perRequest((wanted) => namedThings(this.database.manager, wanted));
  private readonly earlier = perRequest((entries) => earlierValues(this.database.manager, entries));

  async subjectOf(request: object, { subjectId }: AuditEntry): Promise<NamedThing | null> {
    return (await this.named(request, subjectId)) ?? null;
  }

  async namesIn(request: object, entry: AuditEntry): Promise<NamedThing[]> {
    const earlier = await this.earlierOf(request, entry);
    const told = JSON.stringify([entry.changes, earlier]);
    const wanted = new Set([...told.matchAll(ids)].map(([, id = '']) => id));
    const found = await Promise.all([...wanted].map((id) => this.named(request, id)));
    return found.filter((thing) => thing !== undefined);
  }

  async earlierOf(
    request: object,
    { id, changes }: AuditEntry,
  ): Promise<Record<string, unknown> | null> {
    return changes === null ? null : ((await this.earlier(request, id)) ?? null);
  }
}
