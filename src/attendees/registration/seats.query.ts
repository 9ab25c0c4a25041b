import type { EntityManager } from 'typeorm';

import { Place, type PlaceStatus } from './place.entity.js';

/** A line: the places that wait for the seats of one capacity. */
export interface Line {
  readonly eventId: string;
  readonly forumId: string | null;
  readonly capacityId: string;
}

/** A place that a seat came to, and whose it is. */
export interface Handed {
  readonly placeId: string;
  readonly attendeeId: string;
}

/** How long an offered seat is kept. */
const offerHours = 24;

/**
 * Looks for a free seat under the lock of its capacity, and waits for whoever is taking one at this
 * moment: they may yet let it go. Null: there is none, and one waits in line.
 */
export async function lookForSeat(tx: EntityManager, capacityId: string): Promise<string | null> {
  const [seat] = await tx.query<{ id: string }[]>(
    `SELECT id FROM seats WHERE capacity_id = $1 AND NOT taken ORDER BY number LIMIT 1 FOR UPDATE`,
    [capacityId],
  );
  return seat?.id ?? null;
}

export async function takeSeat(tx: EntityManager, placeId: string, seatId: string): Promise<void> {
  await tx.query(
    `WITH taken AS (UPDATE seats SET taken = true WHERE id = $2)
     INSERT INTO place_seats (place_id, seat_id) VALUES ($1, $2)`,
    [placeId, seatId],
  );
}

/** The next number in line, drawn under the lock of the capacity. */
export async function drawSequence(tx: EntityManager, capacityId: string): Promise<string> {
  const [[drawn]] = await tx.query<[[{ line: string }], number]>(
    'UPDATE capacities SET line = line + 1 WHERE id = $1 RETURNING line',
    [capacityId],
  );
  return drawn.line;
}

/** Puts places at the end of the line, in the order given. */
export async function joinLine(
  tx: EntityManager,
  capacityId: string,
  placeIds: readonly string[],
): Promise<void> {
  for (const id of placeIds) {
    const sequence = await drawSequence(tx, capacityId);
    await tx.update(Place, { id }, { sequence });
  }
}

/**
 * Gives the free seats of a locked capacity to the head of its line, until there are no more of the one or
 * the other; in the order of the line.
 */
export function handOver(
  tx: EntityManager,
  { eventId, forumId, capacityId }: Line,
  become: PlaceStatus.seated | PlaceStatus.offered,
): Promise<Handed[]> {
  return tx.query(
    `WITH heads AS MATERIALIZED (
       SELECT id, attendee_id, row_number() OVER (ORDER BY priority DESC, sequence) AS turn
       FROM places
       WHERE event_id = $1 AND ${ofForum(2, forumId)}
         AND status = 'waitlisted' AND sequence IS NOT NULL
     ), free AS MATERIALIZED (
       SELECT id, row_number() OVER (ORDER BY number) AS turn
       FROM (
         SELECT id, number FROM seats WHERE capacity_id = $3 AND NOT taken
         ORDER BY number LIMIT (SELECT count(*) FROM heads)
         FOR UPDATE
       ) AS seat
     ), matched AS MATERIALIZED (
       SELECT turn, heads.id AS place_id, heads.attendee_id, free.id AS seat_id
       FROM heads JOIN free USING (turn)
     ), taken AS (
       UPDATE seats SET taken = true FROM matched WHERE seats.id = seat_id
     ), held AS (
       INSERT INTO place_seats (place_id, seat_id) SELECT place_id, seat_id FROM matched
     ), handed AS (
       UPDATE places SET status = $4,
         offered_until = CASE WHEN $4 = 'offered' THEN now() + make_interval(hours => $5) END
       FROM matched WHERE places.id = place_id
     )
     SELECT place_id AS "placeId", attendee_id AS "attendeeId" FROM matched ORDER BY turn`,
    [eventId, forumId, capacityId, become, offerHours],
  );
}

/** Takes the seats from places that are given up; they are for the head of the line before anybody else. */
export async function leaveSeats(tx: EntityManager, placeIds: readonly string[]): Promise<void> {
  await tx.query(
    `WITH left_alone AS (DELETE FROM place_seats WHERE place_id = ANY ($1) RETURNING seat_id)
     UPDATE seats SET taken = false FROM left_alone WHERE seats.id = seat_id`,
    [placeIds],
  );
}

/** Gives seats of a new capacity to those who are in already, in the order they came; how many they are. */
export async function seatThoseInside(
  tx: EntityManager,
  { eventId, forumId, capacityId }: Line,
): Promise<number> {
  const [inside] = await tx.query<[{ count: number }]>(
    `WITH inside AS MATERIALIZED (
       SELECT id, row_number() OVER (ORDER BY id) AS turn FROM places
       WHERE event_id = $1 AND ${ofForum(2, forumId)} AND status IN ('seated', 'offered')
     ), matched AS MATERIALIZED (
       SELECT inside.id AS place_id, free.id AS seat_id
       FROM inside JOIN (
         SELECT id, row_number() OVER (ORDER BY number) AS turn FROM seats WHERE capacity_id = $3
       ) AS free USING (turn)
     ), taken AS (
       UPDATE seats SET taken = true FROM matched WHERE seats.id = seat_id
     ), held AS (
       INSERT INTO place_seats (place_id, seat_id) SELECT place_id, seat_id FROM matched
     )
     SELECT count(*)::integer AS count FROM inside`,
    [eventId, forumId, capacityId],
  );
  return inside.count;
}

/** Lets in everybody who stands in a line or was offered a seat; for a limit that is lifted. */
export async function seatWholeLine(
  tx: EntityManager,
  { eventId, forumId, capacityId }: Line,
): Promise<Handed[]> {
  await tx.query(
    `DELETE FROM place_seats USING seats WHERE seats.id = seat_id AND seats.capacity_id = $1`,
    [capacityId],
  );
  return tx.query(
    `WITH line AS MATERIALIZED (
       SELECT id, row_number() OVER (ORDER BY status, priority DESC, sequence) AS turn, attendee_id
       FROM places
       WHERE event_id = $1 AND ${ofForum(2, forumId)}
         AND status IN ('offered', 'waitlisted') AND sequence IS NOT NULL
     ), seated AS (
       UPDATE places SET status = 'seated', offered_until = NULL FROM line WHERE places.id = line.id
     )
     SELECT id AS "placeId", attendee_id AS "attendeeId" FROM line ORDER BY turn`,
    [eventId, forumId],
  );
}

/** Equality that takes null for the event itself and lets the index of the line be used. */
function ofForum(parameter: number, forumId: string | null): string {
  const given = `$${parameter}::uuid`;
  return forumId === null ? `forum_id IS NULL AND ${given} IS NULL` : `forum_id = ${given}`;
}
