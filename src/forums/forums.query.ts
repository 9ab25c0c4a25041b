import type { EntityManager } from 'typeorm';

import { type RoomRow, roomColumns, roomIn } from '../events/rooms.query.js';
import { prepared } from '../kernel/database/prepared.js';
import type { Forum } from './forum.entity.js';

type Row = Omit<Forum, 'during' | 'room' | 'roomId'> & {
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
} & (RoomRow | { readonly roomId: null });

const select = (condition: string) =>
  prepared(
    `SELECT forum.id, forum.event_id AS "eventId", forum.slug, forum.code,
       json_build_object('zh', forum.title_zh, 'en', forum.title_en, 'enStatus', forum.title_en_status) AS title,
       json_build_object('zh', forum.theme_zh, 'en', forum.theme_en, 'enStatus', forum.theme_en_status) AS theme,
       coalesce((lower(slot.during) AT TIME ZONE event.time_zone)::date, forum.held_on) AS "heldOn",
       lower(slot.during) AS "startsAt", upper(slot.during) AS "endsAt", ${roomColumns},
       forum.slot_id AS "slotId", forum.capacity_id AS "capacityId", forum.position,
       forum.signings_numbered AS "signingsNumbered", forum.claims, forum.inferred,
       forum.origin, forum.source_ref AS "sourceRef", forum.certainty, forum.version
     FROM forums forum
     JOIN slots slot ON slot.id = forum.slot_id
     JOIN events event ON event.id = forum.event_id
     LEFT JOIN rooms room ON room.id = slot.room_id
     WHERE ${condition}
     ORDER BY forum.event_id, forum.position, forum.id`,
  );
const ofEvents = select('forum.event_id = ANY($1)');
const byId = select('forum.id = ANY($1)');
const bySlug = select(
  '(forum.event_id, forum.slug) IN (SELECT * FROM unnest($1::uuid[], $2::text[]))',
);

/** The forums of these events, in their order, as they are shown: with the span and the room they hold. */
export function forumsOfEvents(tx: EntityManager, eventIds: readonly string[]): Promise<Forum[]> {
  return shown(tx, ofEvents, [eventIds]);
}

export function forumsById(tx: EntityManager, ids: readonly string[]): Promise<Forum[]> {
  return shown(tx, byId, [ids]);
}

export function forumsBySlug(
  tx: EntityManager,
  named: readonly Pick<Forum, 'eventId' | 'slug'>[],
): Promise<Forum[]> {
  const [eventIds, slugs] = [named.map(({ eventId }) => eventId), named.map(({ slug }) => slug)];
  return shown(tx, bySlug, [eventIds, slugs]);
}

async function shown(
  tx: EntityManager,
  statement: string,
  values: readonly (readonly string[])[],
): Promise<Forum[]> {
  const rows = await tx.query<Row[]>(statement, [...values]);
  return rows.map((row) => ({
    id: row.id,
    eventId: row.eventId,
    slug: row.slug,
    code: row.code,
    title: row.title,
    theme: row.theme,
    heldOn: row.heldOn,
    slotId: row.slotId,
    capacityId: row.capacityId,
    position: row.position,
    signingsNumbered: row.signingsNumbered,
    claims: row.claims,
    inferred: row.inferred,
    origin: row.origin,
    sourceRef: row.sourceRef,
    certainty: row.certainty,
    version: row.version,
    during: row.startsAt && row.endsAt && { start: row.startsAt, end: row.endsAt },
    room: row.roomId === null ? null : roomIn(row),
    roomId: row.roomId,
  }));
}
