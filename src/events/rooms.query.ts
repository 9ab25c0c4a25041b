import type { EntityManager } from 'typeorm';

import { prepared } from '../kernel/database/prepared.js';
import { readTimeRanges } from '../kernel/database/time-range.js';
import type { BilingualText, EnglishStatus } from '../kernel/text/bilingual-text.js';
import type { Room } from './room.entity.js';

/** A room as columns of a longer row. */
export interface RoomRow {
  readonly roomId: string;
  readonly roomEventId: string;
  readonly roomNameZh: string | null;
  readonly roomNameEn: string | null;
  readonly roomNameEnStatus: EnglishStatus | null;
  readonly roomVenueZh: string | null;
  readonly roomVenueEn: string | null;
  readonly roomVenueEnStatus: EnglishStatus | null;
  readonly roomCity: string | null;
  readonly roomCapacity: number | null;
  readonly roomOpenHours: string;
  readonly roomEquipment: BilingualText[];
  readonly roomPosition: number;
  readonly roomVersion: number;
}

/** What a statement that joins `rooms room` selects for {@link roomIn}. */
export const roomColumns = `
  room.id AS "roomId", room.event_id AS "roomEventId",
  room.name_zh AS "roomNameZh", room.name_en AS "roomNameEn", room.name_en_status AS "roomNameEnStatus",
  room.venue_zh AS "roomVenueZh", room.venue_en AS "roomVenueEn", room.venue_en_status AS "roomVenueEnStatus",
  room.city AS "roomCity", room.capacity AS "roomCapacity", room.open_hours AS "roomOpenHours",
  room.equipment AS "roomEquipment", room.position AS "roomPosition", room.version AS "roomVersion"`;

export function roomIn(row: RoomRow): Room {
  return {
    id: row.roomId,
    eventId: row.roomEventId,
    name: { zh: row.roomNameZh, en: row.roomNameEn, enStatus: row.roomNameEnStatus },
    venue: { zh: row.roomVenueZh, en: row.roomVenueEn, enStatus: row.roomVenueEnStatus },
    city: row.roomCity,
    capacity: row.roomCapacity,
    openHours: readTimeRanges(row.roomOpenHours),
    equipment: row.roomEquipment,
    position: row.roomPosition,
    version: row.roomVersion,
  };
}

const byId = prepared(`SELECT ${roomColumns} FROM rooms room WHERE room.id = ANY($1)`);

/** Rows, not entities: every agenda names its rooms. */
export async function roomsById(
  tx: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Room>> {
  const rows = await tx.query<RoomRow[]>(byId, [ids]);
  return new Map(rows.map((row) => [row.roomId, roomIn(row)]));
}
