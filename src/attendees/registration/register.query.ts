import type { Pool } from 'pg';
import { QueryFailedError } from 'typeorm';

import type { EventStatus, OverlappingForums } from '../../events/event.entity.js';
import type { Limit } from '../../kernel/auth/attempts.service.js';
import type { Repeatable } from '../../kernel/idempotency/once.js';
import type { Registrant } from './registrant.js';

/** A registrant, and under which conditions the statement acts for them. */
export interface Asking {
  readonly registrant: Registrant;
  /** The release that the forums were looked up in; null where none are asked for. */
  readonly releaseId: string | null;
  /** Whether some of the forums overlap. */
  readonly overlapping: boolean;
  /** Null for a request without a key. */
  readonly repeatable: Repeatable | null;
  /** Under which key the attempts of this network are counted. */
  readonly network: string;
}

/** What the statement found, and what it did for one of those who asked. */
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
 * Registers each who asks where a free seat is at hand in everything they ask for, and does nothing for the
 * others: they hold no seat either. A seat that somebody is taking at this moment is passed over, and one that
 * was set aside for somebody before them too, so a miss does not mean full. The rows that say where the seats
 * are get locked as foreign keys would lock them anyway; whoever sets a limit waits for that (see
 * `WaitingListService.limited`). Keys and addresses are written in their order, so that two of these
 * statements never wait for each other.
 */
const registerAtOnce = `
WITH asked AS MATERIALIZED (
  SELECT *, uuidv7() AS attendee_id
  FROM json_to_recordset($2) AS asked (
    turn integer, name text, email citext, organisation text, ticket_code text, locale text, account_id uuid,
    origin text, forum_ids uuid[], release_id uuid, overlapping boolean,
    network text, operation text, owner_id uuid, key text, fingerprint bytea
  )
), event AS MATERIALIZED (
  SELECT id, status, overlapping_forums, capacity_id,
    (SELECT id FROM releases WHERE event_id = $1 ORDER BY number DESC LIMIT 1) AS released
  FROM events WHERE id = $1
  FOR KEY SHARE
), found AS MATERIALIZED (
  SELECT asked.*,
    coalesce((
      SELECT count >= $3 AND started_at >= now() - make_interval(secs => $4)
      FROM attempts WHERE attempts.key = asked.network
    ), false) AS limited,
    (
      SELECT json_build_object('fingerprint', encode(keys.fingerprint, 'hex'), 'subjectId', subject_id)
      FROM idempotency_keys AS keys
      WHERE (keys.operation, keys.owner_id, keys.key) = (asked.operation, asked.owner_id, asked.key)
    ) AS earlier
  FROM asked
), allowed AS MATERIALIZED (
  SELECT turn, forum_ids FROM found CROSS JOIN event
  WHERE status = 'published' AND NOT limited AND earlier IS NULL
    AND (release_id IS NULL OR release_id = released)
    AND NOT (overlapping AND overlapping_forums = 'refuses')
), parts AS MATERIALIZED (
  SELECT id, capacity_id FROM forums
  WHERE id IN (SELECT unnest(forum_ids) FROM allowed) AND event_id = $1
  ORDER BY id
  FOR KEY SHARE OF forums
), wanted AS MATERIALIZED (
  SELECT turn, NULL::uuid AS forum_id, capacity_id, uuidv7() AS place_id FROM allowed CROSS JOIN event
  UNION ALL
  SELECT turn, parts.id, capacity_id, uuidv7() FROM allowed JOIN parts ON parts.id = ANY (forum_ids)
), free AS MATERIALIZED (
  SELECT capacity_id, seat.*
  FROM (SELECT capacity_id, count(*) AS seats FROM wanted GROUP BY capacity_id) AS needed
  CROSS JOIN LATERAL (
    SELECT id AS seat_id, number, coalesce(label, number::text) AS label FROM seats
    WHERE capacity_id = needed.capacity_id AND NOT taken
    ORDER BY number LIMIT needed.seats
    FOR UPDATE SKIP LOCKED
  ) AS seat
), seated AS MATERIALIZED (
  SELECT turn, forum_id, place_id, capacity_id, seat_id, label
  FROM (
    SELECT *, row_number() OVER (PARTITION BY capacity_id ORDER BY turn) AS nth FROM wanted
  ) AS wanted
  LEFT JOIN (
    SELECT *, row_number() OVER (PARTITION BY capacity_id ORDER BY number) AS nth FROM free
  ) AS free USING (capacity_id, nth)
), complete AS MATERIALIZED (
  SELECT asked.* FROM asked JOIN (
    SELECT turn, count(*) AS places, bool_and(capacity_id IS NULL OR seat_id IS NOT NULL) AS whole FROM seated GROUP BY turn
  ) AS seated USING (turn)
  WHERE whole AND places = 1 + cardinality(forum_ids)
), claimed AS (
  INSERT INTO idempotency_keys (operation, owner_id, key, fingerprint, subject_id)
  SELECT operation, owner_id, key, fingerprint, attendee_id FROM complete WHERE key IS NOT NULL
  ORDER BY owner_id, key
  ON CONFLICT DO NOTHING
  RETURNING subject_id
), registered AS (
  INSERT INTO attendees (id, event_id, email, name, organisation, status, ticket_code, locale, origin)
  SELECT attendee_id, $1, email, name, organisation, 'registered', ticket_code, locale, origin
  FROM complete WHERE key IS NULL OR attendee_id IN (SELECT subject_id FROM claimed)
  ORDER BY email
  RETURNING id, registered_at
), done AS MATERIALIZED (
  SELECT turn, attendee_id, registered_at, account_id, locale FROM registered JOIN complete ON attendee_id = id
), held AS MATERIALIZED (
  SELECT attendee_id, place_id, forum_id, seat_id FROM seated JOIN done USING (turn)
), placed AS (
  INSERT INTO places (id, event_id, attendee_id, forum_id, status)
  SELECT place_id, $1, attendee_id, forum_id, 'seated' FROM held
), taken AS (
  UPDATE seats SET taken = true FROM held WHERE seats.id = held.seat_id
), holding AS (
  INSERT INTO place_seats (place_id, seat_id)
  SELECT place_id, seat_id FROM held WHERE seat_id IS NOT NULL
), recorded AS (
  INSERT INTO audit_entries (account_id, action, event_id, subject_id)
  SELECT account_id, 'attendee.registered', $1, attendee_id FROM done
), mailed AS (
  INSERT INTO mails (event_id, kind, subject_id, locale)
  SELECT $1, 'registration_confirmed', attendee_id, locale FROM done
)
SELECT event.status, event.overlapping_forums AS "overlappingForums", released AS "releaseId",
  found.limited, found.earlier, done.attendee_id AS "attendeeId", done.registered_at AS "registeredAt",
  (
    SELECT json_agg(json_build_object('id', place_id, 'forumId', forum_id, 'label', label))
    FROM seated WHERE seated.turn = found.turn
  ) AS places
FROM event CROSS JOIN found LEFT JOIN done USING (turn)
ORDER BY turn`;

/**
 * Registers several for one event in one statement; their outcomes in the order in which they asked. Nobody
 * who has gone past the limit is registered. Null: there is no such event.
 */
export async function register(
  connections: Pool,
  eventId: string,
  asking: readonly Asking[],
  { most, withinSeconds }: Limit,
): Promise<Outcome[] | null> {
  const values = [eventId, JSON.stringify(asking.map(rowOf)), most, withinSeconds];
  try {
    // By name: each connection plans it once, as its planning takes longer than its work.
    const { rows } = await connections.query<Outcome>({
      name: 'register',
      text: registerAtOnce,
      values,
    });
    return rows.length === 0 ? null : rows;
  } catch (failure) {
    throw new QueryFailedError(registerAtOnce, values, failure as Error);
  }
}

function rowOf(
  { registrant, releaseId, overlapping, repeatable, network }: Asking,
  turn: number,
): object {
  return {
    turn,
    name: registrant.name,
    email: registrant.email,
    organisation: registrant.organisation,
    ticket_code: registrant.ticketCode,
    locale: registrant.locale,
    account_id: registrant.accountId,
    origin: registrant.origin,
    forum_ids: registrant.forumIds,
    release_id: releaseId,
    overlapping,
    network,
    operation: repeatable?.operation,
    owner_id: repeatable?.ownerId,
    key: repeatable?.key,
    fingerprint: repeatable && `\\x${repeatable.fingerprint.toString('hex')}`,
  };
}
