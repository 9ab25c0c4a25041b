import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import type { AuditEntry } from '../../kernel/audit/audit-entry.entity.js';
import { perRequest } from '../../kernel/loaders/per-request.js';
import { earlierValues } from './earlier.query.js';
import type { NamedThing } from './named-thing.js';
import { type Named, namedThings } from './named-things.query.js';

const ids = /"([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"/g;

@Injectable()
export class LogWordsLoader {
  constructor(private readonly database: DataSource) {}

  private readonly named = perRequest(async (keys) => {
    const found = await namedThings(this.database.manager, keys.map(namedBy));
    return new Map(found.map(({ thing, ...named }) => [keyOf(named), thing]));
  });
  private readonly earlier = perRequest((entries) => earlierValues(this.database.manager, entries));

  async subjectOf(request: object, entry: AuditEntry): Promise<NamedThing | null> {
    return (await this.thingIn(request, entry, entry.subjectId)) ?? null;
  }

  async namesIn(request: object, entry: AuditEntry): Promise<NamedThing[]> {
    const earlier = await this.earlierOf(request, entry);
    const told = JSON.stringify([entry.changes, earlier]);
    const wanted = new Set([...told.matchAll(ids)].map(([, id = '']) => id));
    const found = await Promise.all([...wanted].map((id) => this.thingIn(request, entry, id)));
    return found.filter((thing) => thing !== undefined);
  }

  async earlierOf(
    request: object,
    { id, changes }: AuditEntry,
  ): Promise<Record<string, unknown> | null> {
    return changes === null ? null : ((await this.earlier(request, id)) ?? null);
  }

  /** What an id stands for in an event; undefined once it is gone, and for what is none of the event’s business. */
  thingIn(
    request: object,
    { eventId }: Pick<AuditEntry, 'eventId'>,
    id: string,
  ): Promise<NamedThing | undefined> {
    return eventId === null
      ? Promise.resolve(undefined)
      : this.named(request, keyOf({ eventId, id }));
  }
}

function keyOf({ eventId, id }: Named): string {
  return `${eventId} ${id}`;
}

function namedBy(key: string): Named {
  const [eventId = '', id = ''] = key.split(' ');
  return { eventId, id };
}
