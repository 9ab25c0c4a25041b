import type { EntityManager } from 'typeorm';

import type { Hold } from './holds.js';

/** Holds it all in one statement; Postgres cuts out what is excused, and judges the rest. */
export async function insertHolds(
  tx: EntityManager,
  releaseId: string,
  holds: readonly Hold[],
): Promise<void> {
  await tx.query(
    `INSERT INTO release_holds (release_id, slot_id, room_id, parent_id, person_id, during, within)
     SELECT $1, hold.slot_id, hold.room_id, hold.parent_id, hold.person_id, piece, hold.within
     FROM json_to_recordset($2) AS hold (slot_id uuid, room_id uuid, parent_id uuid, person_id uuid,
         during tstzrange, within tstzrange, excused tstzmultirange),
       unnest(tstzmultirange(hold.during) - hold.excused) AS piece`,
    [releaseId, JSON.stringify(holds)],
  );
}
