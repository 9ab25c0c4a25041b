import type { EntityManager } from 'typeorm';

import type { BilingualText } from '../kernel/text/bilingual-text.js';
import type { AgendaItem } from './agenda-item.entity.js';
import { type Held, type Place, withPlaces } from './held.query.js';

/**
 * The items of these forums in agenda order (by start, then position, those without a time last), as they
 * are shown: with their span, and the room of their forum or their own.
 */
export function agendaOfForums(
  tx: EntityManager,
  forumIds: readonly string[],
): Promise<AgendaItem[]> {
  return itemsWhere(tx, 'item.forum_id', forumIds);
}

export function agendaItemsById(tx: EntityManager, ids: readonly string[]): Promise<AgendaItem[]> {
  return itemsWhere(tx, 'item.id', ids);
}

type Row = Omit<AgendaItem, 'title' | keyof Place> & Held & BilingualText;

/** Rows, not entities: a long agenda is read more often than anything else. */
async function itemsWhere(
  tx: EntityManager,
  column: 'item.forum_id' | 'item.id',
  ids: readonly string[],
): Promise<AgendaItem[]> {
  const rows = await tx.query<Row[]>(
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
    [ids],
  );
  const items = await withPlaces(tx, rows);
  return items.map(({ zh, en, enStatus, ...item }) => ({ ...item, title: { zh, en, enStatus } }));
}
