import type { EntityManager } from 'typeorm';

import type { Lines } from './lines.query.js';
import { Place, PlaceStatus } from './place.entity.js';
import { drawSequence, lookForSeat, takeSeat } from './seats.query.js';

/** What is asked for, and what the look under the lock found. */
export interface Chance {
  readonly forumId: string | null;
  readonly seated: boolean;
  /** Null where there is no limit, or no free seat. */
  readonly seatId: string | null;
  /** The line to wait in; null where one is seated, or waits for the event's own place first. */
  readonly waitsFor: string | null;
}

/**
 * What the look under the lock of these lines finds, the event's own place first; while that one waits, its
 * forums hold nothing.
 */
export async function lookAgain(tx: EntityManager, lines: Lines): Promise<[Chance, ...Chance[]]> {
  const own = await look(tx, null, lines.event);
  const chances: [Chance, ...Chance[]] = [own];
  for (const [forumId, capacityId] of lines.forums) {
    chances.push(
      own.seated
        ? await look(tx, forumId, capacityId)
        : { forumId, seated: false, seatId: null, waitsFor: null },
    );
  }
  return chances;
}

async function look(
  tx: EntityManager,
  forumId: string | null,
  capacityId: string | null,
): Promise<Chance> {
  if (capacityId === null) return { forumId, seated: true, seatId: null, waitsFor: null };
  const seatId = await lookForSeat(tx, capacityId);
  return seatId === null
    ? { forumId, seated: false, seatId: null, waitsFor: capacityId }
    : { forumId, seated: true, seatId, waitsFor: null };
}

/** Writes a place down as the look found it: in its seat, or at the end of its line. */
export async function settle(
  tx: EntityManager,
  { eventId, attendeeId }: { eventId: string; attendeeId: string },
  { forumId, seated, seatId, waitsFor }: Chance,
): Promise<void> {
  const place = tx.create(Place, {
    eventId,
    attendeeId,
    forumId,
    status: seated ? PlaceStatus.seated : PlaceStatus.waitlisted,
    sequence: waitsFor && (await drawSequence(tx, waitsFor)),
  });
  await tx.insert(Place, place);
  if (seatId !== null) await takeSeat(tx, place.id, seatId);
}
