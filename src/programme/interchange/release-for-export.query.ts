import type { EntityManager } from 'typeorm';

import type { Programme, Stored } from '../programme.js';

/** A release, without what it says. */
export interface ReleaseHead {
  readonly id: string;
  readonly number: number;
  readonly releasedAt: Date;
}

/** The last release of an event, or the one of that number. */
export async function releaseHead(
  tx: EntityManager,
  eventId: string,
  number: number | null,
): Promise<ReleaseHead | null> {
  const [head] = await tx.query<ReleaseHead[]>(
    `SELECT id, number, released_at AS "releasedAt"
     FROM releases WHERE event_id = $1 AND ($2::integer IS NULL OR number = $2)
     ORDER BY number DESC LIMIT 1`,
    [eventId, number],
  );
  return head ?? null;
}

export async function releaseDocument(tx: EntityManager, id: string): Promise<Stored<Programme>> {
  const [release] = await tx.query<{ document: Stored<Programme> }[]>(
    'SELECT document FROM releases WHERE id = $1',
    [id],
  );
  if (!release) throw new Error(`Release ${id} is gone`);
  return release.document;
}
