import type { EntityManager } from 'typeorm';

import { prepared } from '../kernel/database/prepared.js';
import type { Event } from './event.entity.js';

const bySlug = prepared(
  `SELECT id, slug, status,
     json_build_object('zh', title_zh, 'en', title_en, 'enStatus', title_en_status) AS title,
     json_build_object('zh', theme_zh, 'en', theme_en, 'enStatus', theme_en_status) AS theme,
     starts_on AS "startsOn", ends_on AS "endsOn", time_zone AS "timeZone", cities, languages,
     waiting_list AS "waitingList", overlapping_forums AS "overlappingForums",
     clash_severities AS "clashSeverities", travel_minutes AS "travelMinutes",
     signings_numbered AS "signingsNumbered", claims, inferred, origin, source_ref AS "sourceRef", certainty,
     version, created_at AS "createdAt", capacity_id AS "capacityId"
   FROM events WHERE slug = $1`,
);

/** The event as a row, not an entity: every page begins with it. */
export async function eventBySlug(tx: EntityManager, slug: string): Promise<Event | null> {
  const [event] = await tx.query<Event[]>(bySlug, [slug]);
  return event ?? null;
}
