import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager, In, IsNull, Not } from 'typeorm';

import { AuditService } from '../../kernel/audit/audit.service.js';
import { AttemptsService, type Limit } from '../../kernel/auth/attempts.service.js';
import type { Viewer } from '../../kernel/auth/viewer.js';
import { NotFound, WrongStatus } from '../../kernel/errors/refusals.js';
import type { JobKind } from '../../kernel/jobs/job-kind.js';
import { JobsService } from '../../kernel/jobs/jobs.service.js';
import { LiveService } from '../../kernel/live/live.service.js';
import { OfferLapsed } from '../attendees.errors.js';
import { readTicketCode } from '../tickets/ticket.js';
import { Attendee, AttendeeStatus } from './attendee.entity.js';
import { type Lines, lockLines } from './lines.query.js';
import { Place, PlaceStatus } from './place.entity.js';
import { tellHolders } from './place-news.query.js';
import { WaitingListService } from './waiting-list.service.js';

/** Takes back what was offered and not accepted in time. */
export const lapseOffers: JobKind = { name: 'lapse-offers', cron: '* * * * *' };

/** Nobody guesses sixty bits, but trying is not free either. */
const perNetwork: Limit = { most: 30, withinSeconds: 3600 };

/** A place, named by the ticket of its holder. */
export interface OwnPlace {
  readonly ticketCode: string;
  /** Null, or left out, for the event itself. */
  readonly forumId?: string | null | undefined;
}

/** What an attendee does about a place of their own; the code of their ticket says who they are. */
@Injectable()
export class OffersService implements OnModuleInit {
  constructor(
    private readonly database: DataSource,
    private readonly waitingList: WaitingListService,
    private readonly attempts: AttemptsService,
    private readonly audit: AuditService,
    private readonly jobs: JobsService,
    private readonly live: LiveService,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(lapseOffers, () => this.lapse());
  }

  /** Takes a seat that was offered. @throws OfferLapsed or WrongStatus */
  accept(viewer: Viewer, own: OwnPlace): Promise<Attendee> {
    return this.onOwnPlace(viewer, own, 'place.accepted', async (tx, place, lines) => {
      const { affected } = await tx
        .createQueryBuilder()
        .update(Place)
        .set({ status: PlaceStatus.seated, offeredUntil: null })
        .where(`id = :id AND status = 'offered' AND offered_until > now()`, { id: place.id })
        .execute();
      if (affected === 0) {
        throw place.status === PlaceStatus.offered
          ? new OfferLapsed()
          : new WrongStatus(place.status);
      }
      if (place.forumId !== null) return;
      await this.waitingList.arrive(tx, place.eventId, lines, [place.attendeeId]);
    });
  }

  /** Gives up a place in a forum, or in its line. @throws WrongStatus */
  giveUp(viewer: Viewer, own: OwnPlace & { readonly forumId: string }): Promise<Attendee> {
    return this.onOwnPlace(viewer, own, 'place.given_up', async (tx, place, lines) => {
      if (place.status === PlaceStatus.given_up) throw new WrongStatus(place.status);
      await this.waitingList.giveUp(tx, place.eventId, lines, [place]);
    });
  }

  /** By the clock of the database. What lapses for the event itself ends the registration. */
  async lapse(): Promise<void> {
    const due = await this.database.query<{ eventId: string }[]>(
      `SELECT DISTINCT event_id AS "eventId" FROM places
       WHERE status = 'offered' AND offered_until <= now()`,
    );
    for (const { eventId } of due) {
      await this.database.transaction((tx) => this.lapseIn(tx, eventId));
      this.live.announceSoon('attendees', eventId);
    }
  }

  private async lapseIn(tx: EntityManager, eventId: string): Promise<void> {
    const lines = await lockLines(tx, eventId, 'all');
    const lapsed = await tx
      .createQueryBuilder(Place, 'place')
      .where(`place.eventId = :eventId AND place.status = 'offered'`, { eventId })
      .andWhere('place.offeredUntil <= now()')
      .getMany();
    const ended = lapsed.filter(({ forumId }) => forumId === null);
    const attendeeIds = ended.map(({ attendeeId }) => attendeeId);
    const waiting = await tx.findBy(Place, {
      attendeeId: In(attendeeIds),
      forumId: Not(IsNull()),
      status: PlaceStatus.waitlisted,
    });
    if (attendeeIds.length > 0) {
      const cancelled = { status: AttendeeStatus.cancelled, cancelledAt: () => 'now()' };
      await tx.update(Attendee, attendeeIds, cancelled);
    }
    await this.waitingList.giveUp(tx, eventId, lines, [...lapsed, ...waiting]);
    await tellHolders(
      tx,
      'offer_lapsed',
      lapsed.map(({ id }) => id),
    );
  }

  private async onOwnPlace(
    viewer: Viewer,
    { ticketCode, forumId = null }: OwnPlace,
    action: string,
    act: (tx: EntityManager, place: Place, lines: Lines) => Promise<void>,
  ): Promise<Attendee> {
    const { id: attendeeId, eventId } = await this.holderOf(viewer, ticketCode);
    const changed = await this.database.transaction(async (tx) => {
      const lines = await lockLines(tx, eventId, forumId === null ? 'all' : [forumId]);
      const place = await tx.findOne(Place, {
        where: { attendeeId, forumId: forumId ?? IsNull() },
        order: { id: 'DESC' },
      });
      if (!place) throw new NotFound('input.forumId');
      await act(tx, place, lines);
      await this.audit.record(tx, viewer, action, { eventId, subjectId: place.id });
      return tx.findOneByOrFail(Attendee, { id: attendeeId });
    });
    this.live.announceSoon('attendees', eventId);
    return Object.assign(changed, { justRegistered: true as const });
  }

  private async holderOf(viewer: Viewer, typed: string): Promise<Attendee> {
    const key = `ticket tried ${viewer.address ?? 'house'}`;
    await this.attempts.count(key, perNetwork);
    const ticketCode = readTicketCode(typed);
    const holder = ticketCode && (await this.database.manager.findOneBy(Attendee, { ticketCode }));
    if (!holder) throw new NotFound('input.ticketCode');
    await this.attempts.forgive(key);
    return holder;
  }
}
