import type { EntityManager } from 'typeorm';

import { prepared } from '../kernel/database/prepared.js';
import { readTimeRanges } from '../kernel/database/time-range.js';
import type { Room } from './room.entity.js';

type Row = Omit<Room, 'openHours'> & { readonly openHours: string };

const byId = prepared(
  `SELECT id, event_id AS "eventId",
     json_build_object('zh', name_zh, 'en', name_en, 'enStatus', name_en_status) AS name,
     json_build_object('zh', venue_zh, 'en', venue_en, 'enStatus', venue_en_status) AS venue,
     city, capacity, open_hours AS "openHours", equipment, position, version
   FROM rooms WHERE id = ANY($1)`,
);

/** Rows, not entities: every programme names its rooms. */
export async function roomsById(
  tx: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Room>> {
  const rows = await tx.query<Row[]>(byId, [ids]);
  return new Map(
    rows.map(({ openHours, ...room }) => [
      room.id,
      { ...room, openHours: readTimeRanges(openHours) },
    ]),
  );
}
