import type { EntityManager } from 'typeorm';

import type { ItemDetails, PersonDetails } from './imported.js';

/** What imports told and what has no field, by the item or person it is about. */
export async function detailsIn(
  tx: EntityManager,
  eventId: string,
): Promise<ReadonlyMap<string, ItemDetails & PersonDetails>> {
  const rows = await tx.query<{ subjectId: string; details: ItemDetails & PersonDetails }[]>(
    'SELECT subject_id AS "subjectId", details FROM imported_details WHERE event_id = $1',
    [eventId],
  );
  return new Map(rows.map(({ subjectId, details }) => [subjectId, details]));
}

/** What these things are called in the systems they came from, in an order that stays. */
export async function namesElsewhere(
  tx: EntityManager,
  eventId: string,
  ids: readonly string[],
): Promise<Record<string, string[]>> {
  const rows = await tx.query<{ subjectId: string; names: string[] }[]>(
    `SELECT subject_id AS "subjectId", array_agg(external_id ORDER BY external_id) AS names
     FROM external_refs WHERE event_id = $1 AND subject_id = ANY($2) GROUP BY subject_id ORDER BY subject_id`,
    [eventId, [...new Set(ids)]],
  );
  return Object.fromEntries(rows.map(({ subjectId, names }) => [subjectId, names]));
}
