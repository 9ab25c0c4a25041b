import type { EntityManager } from 'typeorm';

import type { TimeRange } from '../../kernel/database/time-range.js';
import type { Placed } from './placing.js';

/** An item that may have no time. */
export type Standing = Omit<Placed, 'during' | 'day'> & {
  readonly eventId: string;
  readonly during: TimeRange | null;
  readonly day: string | null;
};

export type PlacedItem = Standing & Placed;

interface Row extends Omit<Standing, 'during'> {
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
}

/** Items, held until the transaction ends; those of an event or a forum are held in the order of their ids. */
export async function standing(
  tx: EntityManager,
  by: 'item.id' | 'item.forum_id' | 'item.event_id',
  ids: readonly string[],
): Promise<Standing[]> {
  const rows = await tx.query<Row[]>(
    `SELECT item.id, item.version, item.event_id AS "eventId", item.forum_id AS "forumId", item.slot_id AS "slotId",
       item.position, item.fixed, slot.room_id AS "roomId",
       coalesce(forum_slot.room_id, slot.room_id) AS "heldRoomId",
       lower(slot.during) AS "startsAt", upper(slot.during) AS "endsAt",
       (lower(slot.during) AT TIME ZONE event.time_zone)::date AS day
     FROM agenda_items item
     JOIN slots slot ON slot.id = item.slot_id
     JOIN slots forum_slot ON forum_slot.id = slot.parent_id
     JOIN events event ON event.id = item.event_id
     WHERE ${by} = ANY($1)
     ORDER BY item.id
     FOR NO KEY UPDATE OF item`,
    [ids],
  );
  return rows.map(({ startsAt, endsAt, ...row }) => ({
    ...row,
    during: startsAt && endsAt && { start: startsAt, end: endsAt },
  }));
}

export function isPlaced(item: Standing): item is PlacedItem {
  return item.during !== null && item.day !== null;
}
