import type { EntityManager } from 'typeorm';

/** Lines that say how a thing is from then on; all others tell of something that happened. */
const says = '\\.(saved|changed|edited|hosts_saved)$|^agenda_item\\.moved$';

/** Lines that may have changed anything, and name nothing. */
const changesAnything = [
  'programme.imported',
  'release.restored',
  'release.restore_undone',
  'event.copied',
];

/**
 * What the log said last, before each of these lines, of the very fields that the line changes; by line. It
 * is left out where it was never written down before, and where something in between may have changed it.
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
       SELECT earlier.at, earlier.id, earlier.changes -> field.name AS value FROM audit_entries earlier
       WHERE earlier.subject_id = entry.subject_id AND earlier.event_id = entry.event_id
         AND (earlier.at, earlier.id) < (entry.at, entry.id) AND earlier.action ~ $2
         AND split_part(earlier.action, '.', 1) = split_part(entry.action, '.', 1)
         AND jsonb_typeof(earlier.changes) = 'object' AND earlier.changes ? field.name
       ORDER BY earlier.at DESC, earlier.id DESC LIMIT 1
     ) before
     WHERE entry.id = ANY($1) AND entry.action ~ $2
       AND NOT EXISTS (
         SELECT FROM audit_entries between_them
         WHERE between_them.event_id = entry.event_id
           AND (between_them.at, between_them.id) > (before.at, before.id)
           AND (between_them.at, between_them.id) < (entry.at, entry.id)
           AND (between_them.action = ANY($3)
             OR between_them.action LIKE 'agenda.%'
               AND between_them.changes::text LIKE '%' || entry.subject_id || '%'
             OR between_them.action = 'forum.saved' AND entry.action LIKE 'agenda_item.%'
               AND field.name IN ('during', 'roomId') AND between_them.changes ?| ARRAY['during', 'roomId']))
     GROUP BY entry.id`,
    [entryIds, says, changesAnything],
  );
  return new Map(rows.map(({ id, earlier }) => [id, earlier]));
}
