import type { EntityManager } from 'typeorm';

import type { ItemDetails, PersonDetails } from './imported.js';

const textOf = (column: string) =>
  `CASE WHEN num_nonnulls(${column}_zh, ${column}_en) > 0 THEN jsonb_build_object(
     'zh', ${column}_zh, 'en', ${column}_en, 'enStatus', nullif(${column}_en_status, 'official')) END`;

const told = (texts: readonly string[]) =>
  `coalesce(told.details, '{}') || jsonb_strip_nulls(jsonb_build_object(${texts
    .map((text) => `'${text}', ${textOf(text)}`)
    .join()}))`;

/** What is told of items beside what lists of them carry; goes with a condition on `item`. */
export const toldOfItems = `SELECT item.id, ${told(['abstract', 'description'])} AS details
  FROM agenda_items item
  LEFT JOIN imported_details told ON told.event_id = item.event_id AND told.subject_id = item.id`;

/** The same of `speaker`. */
export const toldOfSpeakers = `SELECT speaker.id, ${told(['biography'])} AS details
  FROM speakers speaker
  LEFT JOIN imported_details told ON told.event_id = speaker.event_id AND told.subject_id = speaker.person_id`;

/** What a release tells of the items of an event, by their ids, or of its speakers. */
export async function toldIn<Details extends ItemDetails | PersonDetails>(
  tx: EntityManager,
  eventId: string,
  of: 'item' | 'speaker',
): Promise<ReadonlyMap<string, Details>> {
  const rows = await tx.query<{ id: string; details: Details }[]>(
    `${of === 'item' ? toldOfItems : toldOfSpeakers} WHERE ${of}.event_id = $1`,
    [eventId],
  );
  return new Map(rows.map(({ id, details }) => [id, details]));
}

/** What imports told and what has no field, by the item or person it is about. */
export async function detailsIn(
  tx: EntityManager,
  eventId: string,
): Promise<ReadonlyMap<string, ItemDetails>> {
  const rows = await tx.query<{ subjectId: string; details: ItemDetails }[]>(
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
