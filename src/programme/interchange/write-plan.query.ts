import type { EntityManager } from 'typeorm';

import type { Rows } from './plan-rows.js';

/** Ids as the database makes them, in their order. */
export async function someIds(tx: EntityManager, count: number): Promise<string[]> {
  const rows = await tx.query<{ id: string }[]>(
    'SELECT uuidv7() AS id FROM generate_series(1, $1)',
    [count],
  );
  return rows.map(({ id }) => id);
}

/**
 * Writes what an import adds and changes, one statement for each kind of row however many there are. The
 * draft is free: nothing is refused because it overlaps.
 * @param progress is told which part of the rows is written, from 0 to 1
 */
export async function writePlan(
  tx: EntityManager,
  eventId: string,
  rows: Rows,
  progress: (part: number) => Promise<void>,
): Promise<void> {
  const lists: readonly (readonly unknown[])[] = Object.values(rows);
  const all = lists.reduce((sum, list) => sum + list.length, 0);
  let done = 0;
  const write = async (written: readonly unknown[], statement: string) => {
    if (written.length === 0) return;
    await tx.query(statement, [eventId, JSON.stringify(written)]);
    done += written.length;
    await progress(done / all);
  };
  await write(
    rows.newRooms,
    `INSERT INTO rooms (id, event_id, name_zh, name_en, name_en_status, capacity, position)
     SELECT id, $1, zh, en, en_status, capacity,
       row_number() OVER (ORDER BY id) + (SELECT coalesce(max(position), 0) FROM rooms WHERE event_id = $1)
     FROM json_to_recordset($2) AS new (id uuid, ${text}, capacity integer)`,
  );
  await write(
    rows.changedRooms,
    `UPDATE rooms SET name_zh = zh, name_en = en, name_en_status = en_status, capacity = new.capacity, version = version + 1
     FROM json_to_recordset($2) AS new (id uuid, ${text}, capacity integer)
     WHERE rooms.id = new.id AND event_id = $1`,
  );
  await write(
    rows.newForums,
    `WITH new AS (SELECT * FROM json_to_recordset($2) AS row (id uuid, ${text}, slug text, code text, slot_id uuid)),
     held AS (INSERT INTO slots (id, event_id) SELECT slot_id, $1 FROM new)
     INSERT INTO forums (id, event_id, title_zh, title_en, title_en_status, slug, code, slot_id, origin, position)
     SELECT id, $1, zh, en, en_status, slug, code, slot_id, 'imported',
       row_number() OVER (ORDER BY id) + (SELECT coalesce(max(position), 0) FROM forums WHERE event_id = $1)
     FROM new`,
  );
  await write(
    rows.changedForums,
    `UPDATE forums SET title_zh = zh, title_en = en, title_en_status = en_status, version = version + 1
     FROM json_to_recordset($2) AS new (id uuid, ${text}) WHERE forums.id = new.id AND event_id = $1`,
  );
  await write(
    rows.newSlots,
    `INSERT INTO slots (id, event_id, room_id, during, parent_id)
     SELECT id, $1, room_id, ${during}, parent_id FROM json_to_recordset($2) AS new (${slot})`,
  );
  await write(
    rows.movedSlots,
    `UPDATE slots SET room_id = new.room_id, during = ${during}, parent_id = new.parent_id
     FROM json_to_recordset($2) AS new (${slot}) WHERE slots.id = new.id AND event_id = $1`,
  );
  await write(
    rows.newItems,
    `INSERT INTO agenda_items
       (id, event_id, forum_id, slot_id, kind, title_zh, title_en, title_en_status, position, origin,
        ${abstract}, ${description})
     SELECT id, $1, forum_id, slot_id, kind, zh, en, en_status, position, 'imported', ${abstract}, ${description}
     FROM json_to_recordset($2)
       AS new (id uuid, ${text}, forum_id uuid, slot_id uuid, kind text, position integer,
         ${typed(abstract)}, ${typed(description)})`,
  );
  await write(
    rows.changedItems,
    `UPDATE agenda_items SET title_zh = zh, title_en = en, title_en_status = en_status, forum_id = new.forum_id,
       kind = new.kind, (${abstract}) = ROW (${of('new', abstract)}), (${description}) = ROW (${of('new', description)}),
       version = version + 1
     FROM json_to_recordset($2)
       AS new (id uuid, ${text}, forum_id uuid, kind text, ${typed(abstract)}, ${typed(description)})
     WHERE agenda_items.id = new.id AND event_id = $1`,
  );
  await write(
    rows.newPeople,
    `INSERT INTO people (id, name, name_latin, created_for_event, origin)
     SELECT id, name, name_latin, $1, 'imported'
     FROM json_to_recordset($2) AS new (id uuid, name text, name_latin text)`,
  );
  await write(
    rows.changedPeople,
    `UPDATE people SET name = new.name, name_latin = new.name_latin, version = version + 1
     FROM json_to_recordset($2) AS new (id uuid, name text, name_latin text)
     WHERE people.id = new.id AND created_for_event = $1`,
  );
  await write(
    rows.newSpeakers,
    `INSERT INTO speakers (id, event_id, person_id, status, ${biography})
     SELECT id, $1, person_id, 'confirmed', ${biography}
     FROM json_to_recordset($2) AS new (id uuid, person_id uuid, ${typed(biography)})`,
  );
  await write(
    rows.changedSpeakers,
    `UPDATE speakers SET (${biography}) = ROW (${of('new', biography)}), version = version + 1
     FROM json_to_recordset($2) AS new (id uuid, ${typed(biography)})
     WHERE speakers.id = new.id AND event_id = $1`,
  );
  await write(
    rows.goneAppearances,
    `WITH gone AS (SELECT value::uuid AS id FROM json_array_elements_text($2)),
     disengaged AS (DELETE FROM engagements WHERE cause_id IN (SELECT id FROM gone))
     DELETE FROM appearances WHERE id IN (SELECT id FROM gone) AND event_id = $1`,
  );
  await write(
    rows.newAppearances,
    `WITH new AS (
       SELECT * FROM json_to_recordset($2) AS row (id uuid, item_id uuid, speaker_id uuid, role text,
         position integer, slot_id uuid, person_id uuid, firm boolean)
     ), engaged AS (
       INSERT INTO engagements (slot_id, person_id, part, firm, cause_id)
       SELECT slot_id, person_id, role, firm, id FROM new
     )
     INSERT INTO appearances (id, event_id, agenda_item_id, speaker_id, role, position)
     SELECT id, $1, item_id, speaker_id, role, position FROM new`,
  );
  await write(
    rows.recastAppearances,
    `WITH new AS (SELECT * FROM json_to_recordset($2) AS row (id uuid, role text, position integer)),
     engaged AS (UPDATE engagements SET part = role FROM new WHERE cause_id = new.id)
     UPDATE appearances SET role = new.role, position = new.position FROM new
     WHERE appearances.id = new.id AND event_id = $1`,
  );
  await write(
    rows.refs,
    `INSERT INTO external_refs (event_id, kind, external_id, subject_id)
     SELECT $1, kind, external_id, subject_id
     FROM json_to_recordset($2) AS new (kind text, external_id text, subject_id uuid)
     ON CONFLICT (event_id, kind, external_id) DO UPDATE SET subject_id = excluded.subject_id`,
  );
  await write(
    rows.details,
    `INSERT INTO imported_details (event_id, subject_id, details)
     SELECT $1, subject_id, details FROM json_to_recordset($2) AS new (subject_id uuid, details jsonb)
     ON CONFLICT (event_id, subject_id) DO UPDATE SET details = excluded.details`,
  );
}

const text = 'zh text, en text, en_status text';
const abstract = 'abstract_zh, abstract_en, abstract_en_status';
const description = 'description_zh, description_en, description_en_status';
const biography = 'biography_zh, biography_en, biography_en_status';
const typed = (columns: string) => columns.replace(/\w+/g, '$& text');
const of = (table: string, columns: string) => columns.replace(/\w+/g, `${table}.$&`);
const slot = 'id uuid, room_id uuid, starts float8, ends float8, parent_id uuid';
const during = `CASE WHEN starts IS NULL THEN NULL
  ELSE tstzrange(to_timestamp(starts / 1000), to_timestamp(ends / 1000)) END`;
