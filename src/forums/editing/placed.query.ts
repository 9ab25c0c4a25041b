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

/**
 * Items where they are, held until the transaction ends, and the rooms of their forums with them. Everybody who
 * moves something holds in this order: forums, their slots, items, their slots.
 * @param forumIds forums that they may go to, whose rooms are held as well
 */
export async function standing(
  tx: EntityManager,
  by: 'item.id' | 'item.forum_id' | 'item.event_id',
  ids: readonly string[],
  forumIds: readonly string[] = [],
): Promise<Standing[]> {
  await tx.query(
    `SELECT FROM slots WHERE id IN (
       SELECT forum.slot_id FROM agenda_items item JOIN forums forum ON forum.id = item.forum_id WHERE ${by} = ANY($1)
       UNION SELECT slot_id FROM forums WHERE id = ANY($2))
     ORDER BY id FOR SHARE`,
    [ids, forumIds],
  );
  const held = await tx.query<{ id: string }[]>(
    `SELECT item.id FROM agenda_items item WHERE ${by} = ANY($1) ORDER BY item.id FOR NO KEY UPDATE`,
    [ids],
  );
  // A statement of its own: what the one that waited knows of the slots is from before it waited.
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
     WHERE item.id = ANY($1)
     ORDER BY item.id`,
    [held.map(({ id }) => id)],
  );
  return rows.map(({ startsAt, endsAt, ...row }) => ({
    ...row,
    during: startsAt && endsAt && { start: startsAt, end: endsAt },
  }));
}

export function isPlaced(item: Standing): item is PlacedItem {
  return item.during !== null && item.day !== null;
}
