import type { EntityManager } from 'typeorm';

import { roomsById } from '../events/rooms.query.js';
import { prepared } from '../kernel/database/prepared.js';
import type { BilingualText } from '../kernel/text/bilingual-text.js';
import type { AgendaItem } from './agenda-item.entity.js';

interface Row extends Omit<AgendaItem, 'title' | 'during' | 'room'>, BilingualText {
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
}

const select = (column: 'item.forum_id' | 'item.id') =>
  prepared(
    `SELECT item.id, item.event_id AS "eventId", item.forum_id AS "forumId", item.slot_id AS "slotId", item.kind,
       item.title_zh AS zh, item.title_en AS en, item.title_en_status AS "enStatus",
       lower(slot.during) AS "startsAt", upper(slot.during) AS "endsAt",
       coalesce(forum_slot.room_id, slot.room_id) AS "roomId", item.position, item.fixed,
       item.origin, item.source_ref AS "sourceRef", item.certainty, item.version
     FROM agenda_items item
     JOIN slots slot ON slot.id = item.slot_id
     JOIN slots forum_slot ON forum_slot.id = slot.parent_id
     WHERE ${column} = ANY($1)
     ORDER BY item.forum_id, lower(slot.during) NULLS LAST, item.position, item.id`,
  );
const ofForums = select('item.forum_id');
const byId = select('item.id');

/**
 * The items of these forums in agenda order (by start, then position, those without a time last), as they
 * are shown: with their span, and the room of their forum or their own. Many share a room, so rooms are asked for
 * by themselves.
 */
export function agendaOfForums(
  tx: EntityManager,
  forumIds: readonly string[],
): Promise<AgendaItem[]> {
  return shown(tx, ofForums, forumIds);
}

export function agendaItemsById(tx: EntityManager, ids: readonly string[]): Promise<AgendaItem[]> {
  return shown(tx, byId, ids);
}

/**
 * Rows, not entities, and their values named one by one: a long agenda is read more often than anything else, and
 * taking rows apart with `...` costs ten times as much.
 */
async function shown(
  tx: EntityManager,
  statement: string,
  ids: readonly string[],
): Promise<AgendaItem[]> {
  const rows = await tx.query<Row[]>(statement, [ids]);
  const roomIds = new Set(rows.flatMap(({ roomId }) => roomId ?? []));
  const rooms = await roomsById(tx, [...roomIds]);
  return rows.map((row) => ({
    id: row.id,
    eventId: row.eventId,
    forumId: row.forumId,
    slotId: row.slotId,
    kind: row.kind,
    title: { zh: row.zh, en: row.en, enStatus: row.enStatus },
    position: row.position,
    fixed: row.fixed,
    origin: row.origin,
    sourceRef: row.sourceRef,
    certainty: row.certainty,
    version: row.version,
    during: row.startsAt && row.endsAt && { start: row.startsAt, end: row.endsAt },
    room: row.roomId === null ? null : (rooms.get(row.roomId) ?? null),
    roomId: row.roomId,
  }));
}
