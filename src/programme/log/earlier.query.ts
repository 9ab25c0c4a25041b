import type { EntityManager } from 'typeorm';

/**
 * What the log said last, before each of these lines, of the very fields that the line changes; by line. What
 * was never written down before is missing.
 */
export async function earlierValues(
  tx: EntityManager,
  entryIds: readonly string[],
): Promise<Map<string, Record<string, unknown>>> {
  const rows = await tx.query<{ id: string; earlier: Record<string, unknown> }[]>(
    `SELECT entry.id, jsonb_object_agg(field.name, before.value) AS earlier
     FROM audit_entries entry
     CROSS JOIN LATERAL jsonb_object_keys(
       CASE jsonb_typeof(entry.changes) WHEN 'object' THEN entry.changes ELSE '{}' END) AS field(name)
     CROSS JOIN LATERAL (
       SELECT earlier.changes -> field.name AS value FROM audit_entries earlier
       WHERE earlier.subject_id = entry.subject_id AND earlier.event_id = entry.event_id
         AND (earlier.at, earlier.id) < (entry.at, entry.id)
         AND jsonb_typeof(earlier.changes) = 'object' AND earlier.changes ? field.name
       ORDER BY earlier.at DESC, earlier.id DESC LIMIT 1
     ) before
     WHERE entry.id = ANY($1)
     GROUP BY entry.id`,
    [entryIds],
  );
  return new Map(rows.map(({ id, earlier }) => [id, earlier]));
}
