import type { EntityManager } from 'typeorm';

import {
  type ClashSeverities,
  defaultSeverities,
  type Draft,
} from '../../events/calendar/clashes.js';
import type { Engaged, Span, Thing } from '../../events/calendar/holdings.js';
import { groupBy } from '../../kernel/loaders/group-by.js';
import type { BilingualText } from '../../kernel/text/bilingual-text.js';
import type { ClashItemKind } from './clash.js';

/** A forum or an item of the draft. */
export interface PlannedThing extends Thing {
  readonly kind: ClashItemKind;
  readonly eventId: string;
  readonly slotId: string;
  readonly title: BilingualText;
}

/** Somebody takes part in a forum or an item of the draft, once for each cause of it. */
export interface EngagedThing extends Engaged {
  readonly thingId: string;
}

/** Who takes part in what of an event: the very rows that its draft is made of. */
export function engagementsOf(tx: EntityManager, eventId: string): Promise<EngagedThing[]> {
  return engagedWhere(tx, 'slot.event_id = $1', eventId);
}

/** The draft of an event as far as it can clash, with its rules. */
export async function draftOf(tx: EntityManager, eventId: string): Promise<Draft<PlannedThing>> {
  const [event] = await tx.query<{ severities: object; travelMinutes: number }[]>(
    `SELECT clash_severities AS severities, travel_minutes AS "travelMinutes" FROM events WHERE id = $1`,
    [eventId],
  );
  const here = await thingsWhere(tx, 'slot.event_id = $1', eventId);
  const elsewhere = await thingsWhere(tx, `slot.id IN (${slotsElsewhere})`, eventId);
  const rooms = await tx.query<{ id: string; capacity: number | null; hours: Span[] }[]>(
    `SELECT id, capacity,
       (SELECT coalesce(json_agg(open), '[]')
        FROM (SELECT ${millisecondsOf('hours')} FROM unnest(open_hours) hours) open) AS hours
     FROM rooms WHERE event_id = $1`,
    [eventId],
  );
  const availabilities = await tx.query<(Span & { personId: string })[]>(
    `SELECT person_id AS "personId", ${millisecondsOf('during')} FROM availabilities WHERE event_id = $1`,
    [eventId],
  );
  const ignored = await tx.query<{ clashId: string; reason: string }[]>(
    'SELECT clash_id AS "clashId", reason FROM ignored_clashes WHERE event_id = $1',
    [eventId],
  );
  return {
    things: [...here, ...elsewhere.map((thing) => ({ ...thing, roomId: null, elsewhere: true }))],
    roomCapacities: new Map(rooms.map(({ id, capacity }) => [id, capacity])),
    roomHours: new Map(rooms.map(({ id, hours }) => [id, hours])),
    availabilities: availabilities.map(({ personId, start, end }) => {
      return { personId, during: { start, end } };
    }),
    travelMinutes: event?.travelMinutes ?? 0,
    severities: severitiesFrom(event?.severities ?? {}),
    ignored: new Map(ignored.map(({ clashId, reason }) => [clashId, reason])),
  };
}

/** What holds in an event that chose some severities of its own. */
export function severitiesFrom(chosen: Partial<ClashSeverities>): ClashSeverities {
  return { ...defaultSeverities, ...chosen };
}

/** The slots of other events that want somebody at a time when this event wants them too. */
const slotsElsewhere = `
  SELECT there.id
  FROM slots here
  JOIN engagements wanted ON wanted.slot_id = here.id
  JOIN engagements wanted_there ON wanted_there.person_id = wanted.person_id
  JOIN slots there ON there.id = wanted_there.slot_id
    AND there.event_id <> here.event_id AND there.during && here.during
  WHERE here.event_id = $1`;

interface Row extends Omit<PlannedThing, 'during' | 'people'> {
  readonly start: number | null;
  readonly end: number | null;
}

async function thingsWhere(
  tx: EntityManager,
  condition: string,
  eventId: string,
): Promise<PlannedThing[]> {
  const rows = await tx.query<Row[]>(
    `SELECT coalesce(forum.id, item.id) AS id, coalesce(item.kind, 'forum') AS kind,
       slot.event_id AS "eventId", slot.id AS "slotId", slot.room_id AS "roomId", item.forum_id AS "parentId",
       json_build_object(
         'zh', coalesce(forum.title_zh, item.title_zh), 'en', coalesce(forum.title_en, item.title_en),
         'enStatus', coalesce(forum.title_en_status, item.title_en_status)) AS title,
       ${millisecondsOf('slot.during')}, capacity.size AS capacity
     FROM slots slot
     LEFT JOIN forums forum ON forum.slot_id = slot.id
     LEFT JOIN agenda_items item ON item.slot_id = slot.id
     LEFT JOIN capacities capacity ON capacity.id = forum.capacity_id
     WHERE ${condition} AND num_nonnulls(forum.id, item.id) = 1`,
    [eventId],
  );
  const people = groupBy(await engagedWhere(tx, condition, eventId), ({ thingId }) => thingId);
  return rows.map(({ start, end, ...thing }) => ({
    ...thing,
    during: start === null || end === null ? null : { start, end },
    people: people.get(thing.id) ?? [],
  }));
}

async function engagedWhere(
  tx: EntityManager,
  condition: string,
  eventId: string,
): Promise<EngagedThing[]> {
  return tx.query<EngagedThing[]>(
    `SELECT coalesce(forum.id, item.id) AS "thingId", engagement.person_id AS "personId", engagement.firm
     FROM engagements engagement
     JOIN slots slot ON slot.id = engagement.slot_id
     LEFT JOIN forums forum ON forum.slot_id = slot.id
     LEFT JOIN agenda_items item ON item.slot_id = slot.id
     WHERE ${condition} AND num_nonnulls(forum.id, item.id) = 1`,
    [eventId],
  );
}

/** The two ends of a span as `clashes.ts` counts time. */
function millisecondsOf(span: string): string {
  return `(extract(epoch FROM lower(${span})) * 1000)::float8 AS start,
    (extract(epoch FROM upper(${span})) * 1000)::float8 AS "end"`;
}
