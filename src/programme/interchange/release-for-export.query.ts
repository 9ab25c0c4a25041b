import type { EntityManager } from 'typeorm';

import type { Programme, Stored } from '../programme.js';
import type { ExternalRef } from './external-ref.entity.js';

/** A release, without what it says. */
export interface ReleaseHead {
  readonly id: string;
  readonly number: number;
  readonly releasedAt: Date;
}

/** The last release of an event, or the one of that number; and a mark that changes with what is told beside it. */
export async function releaseHead(
  tx: EntityManager,
  eventId: string,
  number: number | null,
): Promise<(ReleaseHead & { readonly mark: string }) | null> {
  const [head] = await tx.query<(ReleaseHead & { mark: string })[]>(
    `SELECT id, number, released_at AS "releasedAt",
       coalesce((SELECT max(imported_at) FROM imported_details WHERE event_id = $1), '-infinity')::text AS mark
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

/** What things of an event are called in the systems they came from, in an order that stays. */
export function refsIn(
  tx: EntityManager,
  eventId: string,
): Promise<Pick<ExternalRef, 'kind' | 'externalId' | 'subjectId'>[]> {
  return tx.query(
    `SELECT kind, external_id AS "externalId", subject_id AS "subjectId"
     FROM external_refs WHERE event_id = $1 ORDER BY kind, external_id`,
    [eventId],
  );
}
