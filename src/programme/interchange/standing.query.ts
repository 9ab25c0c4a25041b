import type { EntityManager } from 'typeorm';

import { ClashKind, everyClashIn } from '../../events/calendar/clashes.js';
import { draftOf } from '../clashes/draft.query.js';
import { dayBreak } from './times.js';

/** What stands in the draft of an event. */
export interface Standing {
  readonly sessions: number;
  /** In which something takes place. */
  readonly rooms: number;
  /** On which something begins; a day runs until four in the morning. */
  readonly days: number;
  /** Who appear in something. */
  readonly people: number;
  /** One person in one session each. */
  readonly links: number;
  readonly roomClashes: number;
  readonly personClashes: number;
}

export async function standingOf(tx: EntityManager, eventId: string): Promise<Standing> {
  const [counts] = await tx.query<[Omit<Standing, 'roomClashes' | 'personClashes'>]>(
    `WITH items AS (
       SELECT item.id, lower(slot.during) AS starts_at, coalesce(parent.room_id, slot.room_id) AS room_id
       FROM agenda_items item
       JOIN slots slot ON slot.id = item.slot_id
       LEFT JOIN slots parent ON parent.id = slot.parent_id
       WHERE item.event_id = $1
     ), cast_members AS (
       SELECT DISTINCT agenda_item_id, person_id
       FROM appearances appearance JOIN speakers speaker ON speaker.id = appearance.speaker_id
       WHERE appearance.event_id = $1
     )
     SELECT (SELECT count(*) FROM items)::integer AS sessions,
       (SELECT count(DISTINCT room_id) FROM items WHERE starts_at IS NOT NULL)::integer AS rooms,
       (SELECT count(DISTINCT ((starts_at AT TIME ZONE event.time_zone) - make_interval(hours => $2))::date)
        FROM items)::integer AS days,
       (SELECT count(DISTINCT person_id) FROM cast_members)::integer AS people,
       (SELECT count(*) FROM cast_members)::integer AS links
     FROM events event WHERE event.id = $1`,
    [eventId, dayBreak],
  );
  // What is wanted in another event is no business of this one's programme, and no way takes time.
  const draft = await draftOf(tx, eventId);
  const things = draft.things.filter(({ elsewhere }) => !elsewhere);
  const clashes = everyClashIn({ ...draft, things, travelMinutes: 0 });
  const of = (kind: ClashKind) => clashes.filter((clash) => clash.kind === kind).length;
  return { ...counts, roomClashes: of(ClashKind.room), personClashes: of(ClashKind.person) };
}
