import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, Not } from 'typeorm';

import { AccessService } from '../../access/access.service.js';
import { Permission } from '../../access/permission.js';
import { EventStatus, OverlappingForums } from '../../events/event.entity.js';
import { AuditService } from '../../kernel/audit/audit.service.js';
import { AttemptsService, type Limit } from '../../kernel/auth/attempts.service.js';
import type { Viewer } from '../../kernel/auth/viewer.js';
import { refusingConstraint } from '../../kernel/errors/constraint-errors.js';
import { IdempotencyKeyReused, NotFound, WrongStatus } from '../../kernel/errors/refusals.js';
import { claimOnce, type Repeatable } from '../../kernel/idempotency/once.js';
import { LiveService } from '../../kernel/live/live.service.js';
import { Mailer } from '../../kernel/mail/mailer.js';
import { Origin } from '../../kernel/sources/sourced.js';
import { AlreadyRegistered, ForumsOverlap } from '../attendees.errors.js';
import { Attendee, AttendeeStatus } from './attendee.entity.js';
import { lookAgain, settle } from './chances.query.js';
import { lockLines } from './lines.query.js';
import { OpenForums } from './open-forums.js';
import { Place, PlaceStatus } from './place.entity.js';
import type { Outcome } from './register.query.js';
import { type Registrant, registrantOf, type Registration, repeatableOf } from './registrant.js';
import { perNetwork, Rush } from './rush.js';
import { WaitingListService } from './waiting-list.service.js';

/** How often one person is mailed for asking for what is registered already. */
const perPerson: Limit = { most: 5, withinSeconds: 3600 };

@Injectable()
export class RegistrationService {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
    private readonly openForums: OpenForums,
    private readonly rush: Rush,
    private readonly waitingList: WaitingListService,
    private readonly attempts: AttemptsService,
    private readonly audit: AuditService,
    private readonly live: LiveService,
    private readonly mailer: Mailer,
  ) {}

  /**
   * Registers for the event and asks for a place in each forum; open to anyone. Where a free seat is at hand
   * in all of them, it is one statement; else one waits in line, unless a seat is found under the lock.
   * @throws AlreadyRegistered, ForumsOverlap, IdempotencyKeyReused or RateLimited
   */
  async register(
    viewer: Viewer,
    registration: Registration,
    origin: Origin = Origin.registered,
  ): Promise<Attendee> {
    const registrant = registrantOf(viewer, registration, origin);
    const repeatable = repeatableOf(viewer, registration);
    try {
      const attendee =
        (await this.atOnce(viewer, registrant, repeatable)) ??
        (await this.database.transaction((tx) => this.inLine(tx, viewer, registrant, repeatable)));
      this.live.announceSoon('attendees', registrant.eventId);
      this.mailer.deliverSoon();
      return Object.assign(attendee, { justRegistered: true as const });
    } catch (failure) {
      if (refusingConstraint(failure) !== 'attendees_email_once_per_event') throw failure;
      await this.sendTicketAgain(viewer, registrant);
      throw new AlreadyRegistered();
    }
  }

  /** Ends a registration; each seat goes to the head of its line. @throws WrongStatus */
  async cancel(viewer: Viewer, id: string): Promise<Attendee> {
    const { eventId } = await this.access.requireOn(viewer, Permission.manageAttendees, {
      path: 'id',
      find: () => this.database.manager.findOneBy(Attendee, { id }),
      scopeOf: (attendee) => attendee,
    });
    const attendee = await this.database.transaction(async (tx) => {
      const lines = await lockLines(tx, eventId, 'all');
      const { affected } = await tx.update(
        Attendee,
        { id, status: Not(In([AttendeeStatus.cancelled, AttendeeStatus.rejected])) },
        { status: AttendeeStatus.cancelled, cancelledAt: () => 'now()' },
      );
      const cancelled = await tx.findOneByOrFail(Attendee, { id });
      if (affected === 0) throw new WrongStatus(cancelled.status);
      const places = await tx.findBy(Place, { attendeeId: id, status: Not(PlaceStatus.given_up) });
      await this.waitingList.giveUp(tx, eventId, lines, places);
      await this.audit.record(tx, viewer, 'attendee.cancelled', { eventId, subjectId: id });
      const { locale } = cancelled;
      await this.mailer.send(tx, 'registration_cancelled', { eventId, subjectId: id, locale });
      return cancelled;
    });
    this.live.announceSoon('attendees', eventId);
    return attendee;
  }

  /** Null: something is full, or a seat was passed over that somebody is taking at this moment. */
  private async atOnce(
    viewer: Viewer,
    registrant: Registrant,
    repeatable: Repeatable | null,
  ): Promise<Attendee | null> {
    const { eventId, forumIds } = registrant;
    const network = networkKey(viewer);
    for (;;) {
      const open = await this.openForums.among(eventId, forumIds);
      const outcome = await this.rush.register({
        registrant,
        releaseId: open.releaseId,
        overlapping: open.overlapping.length > 0,
        repeatable,
        network,
      });
      if (outcome?.attendeeId) return seatedAtOnce(registrant, outcome, open.forums);
      if (outcome === null || outcome.status === EventStatus.draft) {
        throw new NotFound('input.eventId');
      }
      if (outcome.limited) await this.attempts.count(network, perNetwork);
      if (outcome.earlier) return this.earlier(outcome.earlier, repeatable);
      if (outcome.status === EventStatus.archived) throw new WrongStatus(outcome.status);
      if (forumIds.length > 0 && outcome.releaseId !== open.releaseId) {
        this.openForums.forget();
        continue;
      }
      if (outcome.overlappingForums === OverlappingForums.refuses && open.overlapping.length > 0) {
        throw new ForumsOverlap(open.overlapping.map(([one, other]) => [one.id, other.id]));
      }
      return null;
    }
  }

  /**
   * Looks once more under the lock of every line asked for, and takes a seat or the next place in line. Seats
   * come first, then the key, then the address: whoever holds one of these waits for none before it.
   */
  private async inLine(
    tx: EntityManager,
    viewer: Viewer,
    registrant: Registrant,
    repeatable: Repeatable | null,
  ): Promise<Attendee> {
    const { eventId, forumIds } = registrant;
    const lines = await lockLines(tx, eventId, forumIds);
    const chances = await lookAgain(tx, lines);
    const { id: attendeeId } = await newId(tx);
    const before = repeatable && (await claimOnce(tx, repeatable, attendeeId));
    if (before !== null) return tx.findOneByOrFail(Attendee, { id: before });

    const attendee = tx.create(Attendee, {
      id: attendeeId,
      eventId,
      email: registrant.email,
      name: registrant.name,
      organisation: registrant.organisation,
      status: chances[0].seated ? AttendeeStatus.registered : AttendeeStatus.waitlisted,
      ticketCode: registrant.ticketCode,
      locale: registrant.locale,
      origin: registrant.origin,
    });
    await tx.insert(Attendee, attendee);
    for (const chance of chances) await settle(tx, { eventId, attendeeId }, chance);
    await this.audit.record(tx, viewer, 'attendee.registered', { eventId, subjectId: attendeeId });
    const { locale } = registrant;
    await this.mailer.send(tx, 'registration_confirmed', {
      eventId,
      subjectId: attendeeId,
      locale,
    });
    return attendee;
  }

  /** What came of the same request before. */
  private async earlier(
    { fingerprint, subjectId }: { fingerprint: string; subjectId: string },
    repeatable: Repeatable | null,
  ): Promise<Attendee> {
    if (repeatable?.fingerprint.toString('hex') !== fingerprint) throw new IdempotencyKeyReused();
    return this.database.manager.findOneByOrFail(Attendee, { id: subjectId });
  }

  /** To the address alone: whoever asked learns nothing but that it is registered. */
  private async sendTicketAgain(viewer: Viewer, { eventId, email }: Registrant): Promise<void> {
    await this.attempts.count(networkKey(viewer), perNetwork);
    await this.attempts.count(`ticket again ${eventId} ${email.toLowerCase()}`, perPerson);
    await this.database.transaction(async (tx) => {
      const attendee = await tx.findOneBy(Attendee, {
        eventId,
        email,
        status: Not(In([AttendeeStatus.cancelled, AttendeeStatus.rejected])),
      });
      if (!attendee) return; // cancelled at this very moment
      const { id: subjectId, locale } = attendee;
      await this.mailer.send(tx, 'registration_confirmed', { eventId, subjectId, locale });
    });
  }
}

async function newId(tx: EntityManager): Promise<{ id: string }> {
  const [made] = await tx.query<[{ id: string }]>('SELECT uuidv7() AS id');
  return made;
}

/** The attendee with what the answer shows, so that it need not be asked for again. */
function seatedAtOnce(
  registrant: Registrant,
  { attendeeId, registeredAt, places }: Outcome,
  forums: ReadonlyMap<string, object>,
): Attendee {
  const { accountId: _, forumIds: __, ...written } = registrant;
  return Object.assign(new Attendee(), written, {
    id: attendeeId,
    personId: null,
    status: AttendeeStatus.registered,
    registeredAt,
    cancelledAt: null,
    places: places
      .filter(({ forumId }) => forumId !== null)
      .map((place) => ({
        ...place,
        status: PlaceStatus.seated,
        offeredUntil: null,
        forum: forums.get(place.forumId ?? ''),
      })),
  });
}

function networkKey({ address }: Viewer): string {
  return `registered already ${address ?? 'house'}`;
}
