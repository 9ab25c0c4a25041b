import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type EntityManager, In, IsNull, Not } from 'typeorm';

import type { Capacity } from '../../events/capacity/capacity.entity.js';
import { CapacityBelowTaken } from '../../events/capacity/capacity.errors.js';
import {
  CapacityService,
  type Counted,
  type SeatKeeper,
} from '../../events/capacity/capacity.service.js';
import { Event, WaitingList } from '../../events/event.entity.js';
import { Forum } from '../../forums/forum.entity.js';
import { LiveService } from '../../kernel/live/live.service.js';
import { Mailer } from '../../kernel/mail/mailer.js';
import { Attendee, AttendeeStatus } from './attendee.entity.js';
import { type Lines, lockLines } from './lines.query.js';
import { Place, PlaceStatus } from './place.entity.js';
import { tellHolders } from './place-news.query.js';
import {
  type Handed,
  handOver,
  joinLine,
  leaveSeats,
  type Line,
  seatThoseInside,
  seatWholeLine,
} from './seats.query.js';

/** Gives seats that come free to the head of the line, in the transaction that frees them. */
@Injectable()
export class WaitingListService implements OnModuleInit, SeatKeeper {
  constructor(
    private readonly capacity: CapacityService,
    private readonly live: LiveService,
    private readonly mailer: Mailer,
  ) {}

  onModuleInit(): void {
    this.capacity.keptBy(this);
  }

  /**
   * Gives up places and hands their seats on. The caller has locked the lines: all of them where the event's
   * own place is among these, for whoever gets that one asks for forums of their own.
   */
  async giveUp(
    tx: EntityManager,
    eventId: string,
    lines: Lines,
    places: readonly Place[],
  ): Promise<void> {
    const ids = places.map(({ id }) => id);
    if (ids.length === 0) return;
    await tx.update(Place, ids, { status: PlaceStatus.given_up, offeredUntil: null });
    await leaveSeats(tx, ids);
    const forumIds = places.map(({ forumId }) => forumId);
    await this.serve(tx, linesOf(eventId, lines, forumIds), lines);
  }

  /**
   * Lets in who has got a place in the event: now their forums are asked for, in the order given. A seat that
   * is free still is free for them, since nobody waits there; else they wait in line.
   */
  async arrive(
    tx: EntityManager,
    eventId: string,
    { forums }: Lines,
    attendeeIds: readonly string[],
  ): Promise<void> {
    if (attendeeIds.length === 0) return;
    await tx.update(Attendee, [...attendeeIds], { status: AttendeeStatus.registered });
    const waiting = await tx.findBy(Place, {
      attendeeId: In(attendeeIds),
      forumId: Not(IsNull()),
      status: PlaceStatus.waitlisted,
    });
    for (const [forumId, capacityId] of forums) {
      const ids = attendeeIds.flatMap((attendeeId) =>
        waiting
          .filter((place) => place.attendeeId === attendeeId && place.forumId === forumId)
          .map(({ id }) => id),
      );
      if (ids.length === 0) continue;
      if (capacityId === null) {
        await tx.update(Place, ids, { status: PlaceStatus.seated });
      } else {
        await joinLine(tx, capacityId, ids);
        await handOver(tx, { eventId, forumId, capacityId }, PlaceStatus.seated);
      }
    }
  }

  /** A limit was set: those who are in already get its seats, or it is refused. */
  async limited(
    tx: EntityManager,
    { id: capacityId, eventId, size }: Capacity,
    { forumId }: Counted,
  ): Promise<void> {
    // Waits for whoever registers without a limit, as they lock the same row weakly, and stops the next.
    const row = forumId === null ? 'events' : 'forums';
    await tx.query(`SELECT FROM ${row} WHERE id = $1 FOR UPDATE`, [forumId ?? eventId]);
    const inside = await seatThoseInside(tx, { eventId, forumId, capacityId });
    if (inside > size) throw new CapacityBelowTaken(inside);
  }

  /** Seats were added. */
  async enlarged(tx: EntityManager, capacity: Capacity): Promise<void> {
    const { line, lines } = await lockedWith(tx, capacity);
    await this.serve(tx, [line], lines);
    await this.live.announce(tx, 'attendees', capacity.eventId);
  }

  /** The limit goes, so everybody in its line has a place. */
  async lifted(tx: EntityManager, capacity: Capacity): Promise<void> {
    const { line, lines } = await lockedWith(tx, capacity);
    const seated = await seatWholeLine(tx, line);
    if (line.forumId === null) await this.arrive(tx, line.eventId, lines, attendeesOf(seated));
    await this.tell(tx, PlaceStatus.seated, seated);
    await this.live.announce(tx, 'attendees', capacity.eventId);
  }

  /** Hands what is free in these lines to their heads; those of forums before the event's own. */
  private async serve(tx: EntityManager, served: readonly Line[], lines: Lines): Promise<void> {
    for (const line of served) {
      const become = await whatHeadsBecome(tx, line.eventId);
      const handed = await handOver(tx, line, become);
      if (line.forumId === null && become === PlaceStatus.seated) {
        await this.arrive(tx, line.eventId, lines, attendeesOf(handed));
      }
      await this.tell(tx, become, handed);
    }
  }

  private async tell(
    tx: EntityManager,
    became: PlaceStatus.seated | PlaceStatus.offered,
    handed: readonly Handed[],
  ): Promise<void> {
    const placeIds = handed.map(({ placeId }) => placeId);
    await tellHolders(
      tx,
      became === PlaceStatus.seated ? 'place_seated' : 'place_offered',
      placeIds,
    );
    if (placeIds.length > 0) this.mailer.deliverSoon();
  }
}

function attendeesOf(handed: readonly Handed[]): string[] {
  return handed.map(({ attendeeId }) => attendeeId);
}

/** The lines of these places that a limit makes, the event's own last. */
function linesOf(eventId: string, lines: Lines, forumIds: readonly (string | null)[]): Line[] {
  const wanted = new Set(forumIds);
  return [...lines.forums, [null, lines.event] as const].flatMap(([forumId, capacityId]) =>
    capacityId !== null && wanted.has(forumId) ? [{ eventId, forumId, capacityId }] : [],
  );
}

/** The line of a capacity that the caller has locked, and every line that serving it may lengthen. */
async function lockedWith(
  tx: EntityManager,
  { id: capacityId, eventId }: Capacity,
): Promise<{ line: Line; lines: Lines }> {
  const forum = await tx.findOneBy(Forum, { capacityId });
  if (forum) {
    const line = { eventId, forumId: forum.id, capacityId };
    return { line, lines: { event: null, forums: new Map([[forum.id, capacityId]]) } };
  }
  const line = { eventId, forumId: null, capacityId };
  return { line, lines: await lockLines(tx, eventId, 'all') };
}

async function whatHeadsBecome(
  tx: EntityManager,
  eventId: string,
): Promise<PlaceStatus.seated | PlaceStatus.offered> {
  const event = await tx.findOneByOrFail(Event, { id: eventId });
  return event.waitingList === WaitingList.offer ? PlaceStatus.offered : PlaceStatus.seated;
}
