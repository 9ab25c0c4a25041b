import type { PoolClient } from 'pg';
import { type DataSource, QueryFailedError } from 'typeorm';

import type { EventStatus, OverlappingForums } from '../../events/event.entity.js';
import type { Limit } from '../../kernel/auth/attempts.service.js';
import type { Repeatable } from '../../kernel/idempotency/once.js';
import type { Origin } from '../../kernel/sources/sourced.js';
import type { Locale } from '../../kernel/text/locale.js';

/** Who registers, and for what. */
export interface Registrant {
  readonly eventId: string;
  readonly forumIds: readonly string[];
  readonly name: string;
  readonly email: string;
  readonly organisation: string | null;
  readonly ticketCode: string;
  readonly locale: Locale;
  readonly accountId: string | null;
  readonly origin: Origin;
}

/** Under which conditions the statement acts. */
export interface Conditions {
  /** The release that the forums were looked up in; null where none are asked for. */
  readonly releaseId: string | null;
  /** Whether some of the forums overlap. */
  readonly overlapping: boolean;
  /** Null for a request without a key. */
  readonly repeatable: Repeatable | null;
  /** Nobody registers who has gone past this limit. */
  readonly attempts: { readonly key: string; readonly limit: Limit };
}

/** What the statement found, and what it did. */
export interface Outcome {
  readonly status: EventStatus;
  readonly overlappingForums: OverlappingForums;
  /** The last release; the statement acts on this one alone. */
  readonly releaseId: string | null;
  readonly limited: boolean;
  /** Of the request that came before under this key, if one did. */
  readonly earlier: { readonly fingerprint: string; readonly subjectId: string } | null;
  /** Null where nothing was done: a seat was missing, or a condition does not hold. */
  readonly attendeeId: string | null;
  readonly registeredAt: Date | null;
  readonly places: readonly SeatedPlace[];
}

/** A place with its seat, if the forum has seats. */
export interface SeatedPlace {
  readonly id: string;
  readonly forumId: string | null;
  readonly label: string | null;
}

/**
 * Registers in one statement where a free seat is at hand in everything asked for, and else does nothing:
 * then it holds no seat either. A seat that somebody is taking at this moment is passed over, so a miss
 * does not mean full. The rows that say where the seats are get locked as foreign keys would lock them
 * anyway; whoever sets a limit waits for that (see `WaitingListService.limited`).
 */
const registerAtOnce = `
WITH asked AS MATERIALIZED (
  SELECT id AS event_id, status, overlapping_forums, capacity_id, uuidv7() AS attendee_id
  FROM events WHERE id = $1
  FOR KEY SHARE
), found AS MATERIALIZED (
  SELECT
    (SELECT id FROM releases WHERE event_id = $1 ORDER BY number DESC LIMIT 1) AS release_id,
    EXISTS (
      SELECT FROM attempts
      WHERE key = $13 AND count >= $14 AND started_at >= now() - make_interval(secs => $15)
    ) AS limited,
    (
      SELECT json_build_object('fingerprint', encode(fingerprint, 'hex'), 'subjectId', subject_id)
      FROM idempotency_keys WHERE operation = $10 AND owner_id = $11 AND key = $9
    ) AS earlier
), allowed AS MATERIALIZED (
  SELECT asked.capacity_id FROM asked CROSS JOIN found
  WHERE asked.status = 'published' AND NOT limited AND earlier IS NULL
    AND ($8::uuid IS NULL OR release_id = $8)
    AND NOT ($16 AND overlapping_forums = 'refuses')
), parts AS MATERIALIZED (
  SELECT id, forums.capacity_id
  FROM allowed CROSS JOIN forums WHERE id = ANY ($2::uuid[]) AND event_id = $1
  FOR KEY SHARE OF forums
), wanted AS MATERIALIZED (
  SELECT NULL::uuid AS forum_id, capacity_id, uuidv7() AS place_id FROM allowed
  UNION ALL
  SELECT id, capacity_id, uuidv7() FROM parts
), free AS MATERIALIZED (
  SELECT wanted.place_id, seat.id AS seat_id, coalesce(seat.label, seat.number::text) AS label
  FROM wanted CROSS JOIN LATERAL (
    SELECT id, number, label FROM seats
    WHERE capacity_id = wanted.capacity_id AND NOT taken
    ORDER BY number LIMIT 1
    FOR UPDATE SKIP LOCKED
  ) AS seat
), complete AS MATERIALIZED (
  SELECT asked.* FROM asked
  WHERE (SELECT count(*) FROM wanted) = 1 + cardinality($2::uuid[])
    AND (SELECT count(*) FROM free) = (SELECT count(capacity_id) FROM wanted)
), claimed AS (
  INSERT INTO idempotency_keys (operation, owner_id, key, fingerprint, subject_id)
  SELECT $10, $11, $9, $12, attendee_id FROM complete WHERE $9 IS NOT NULL
  ON CONFLICT DO NOTHING
  RETURNING subject_id
), registered AS (
  INSERT INTO attendees (id, event_id, email, name, organisation, status, ticket_code, locale, origin)
  SELECT attendee_id, event_id, $4, $3, $5, 'registered', $6, $7, $18
  FROM complete WHERE $9 IS NULL OR EXISTS (SELECT FROM claimed)
  RETURNING id, registered_at
), placed AS (
  INSERT INTO places (id, event_id, attendee_id, forum_id, status)
  SELECT place_id, $1, registered.id, forum_id, 'seated' FROM wanted CROSS JOIN registered
), taken AS (
  UPDATE seats SET taken = true FROM free CROSS JOIN registered WHERE seats.id = free.seat_id
), held AS (
  INSERT INTO place_seats (place_id, seat_id)
  SELECT place_id, seat_id FROM free CROSS JOIN registered
), recorded AS (
  INSERT INTO audit_entries (account_id, action, event_id, subject_id)
  SELECT $17, 'attendee.registered', $1, id FROM registered
), mailed AS (
  INSERT INTO mails (event_id, kind, subject_id, locale)
  SELECT $1, 'registration_confirmed', id, $7 FROM registered
)
SELECT asked.status, asked.overlapping_forums AS "overlappingForums",
  found.release_id AS "releaseId", found.limited, found.earlier,
  registered.id AS "attendeeId", registered.registered_at AS "registeredAt",
  (
    SELECT json_agg(json_build_object('id', place_id, 'forumId', forum_id, 'label', free.label))
    FROM wanted LEFT JOIN free USING (place_id)
  ) AS places
FROM asked CROSS JOIN found LEFT JOIN registered ON true`;

/** Null: there is no such event. */
export async function register(
  database: DataSource,
  registrant: Registrant,
  { releaseId, overlapping, repeatable, attempts }: Conditions,
): Promise<Outcome | null> {
  const [outcome] = await prepared<Outcome>(database, 'register', registerAtOnce, [
    registrant.eventId,
    registrant.forumIds,
    registrant.name,
    registrant.email,
    registrant.organisation,
    registrant.ticketCode,
    registrant.locale,
    releaseId,
    repeatable?.key ?? null,
    repeatable?.operation ?? null,
    repeatable?.ownerId ?? null,
    repeatable?.fingerprint ?? null,
    attempts.key,
    attempts.limit.most,
    attempts.limit.withinSeconds,
    overlapping,
    registrant.accountId,
    registrant.origin,
  ]);
  return outcome ?? null;
}

/** Runs a statement that each connection plans once, as its planning takes longer than its work. */
async function prepared<Row>(
  database: DataSource,
  name: string,
  text: string,
  values: unknown[],
): Promise<Row[]> {
  const runner = database.createQueryRunner();
  try {
    const client = (await runner.connect()) as PoolClient;
    const { rows } = await client.query<Row & object>({ name, text, values });
    return rows;
  } catch (failure) {
    throw new QueryFailedError(text, values, failure as Error);
  } finally {
    await runner.release();
  }
}
