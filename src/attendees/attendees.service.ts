import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { AccessService } from '../access/access.service.js';
import { Permission } from '../access/permission.js';
import type { Viewer } from '../kernel/auth/viewer.js';
import { Environment } from '../kernel/config/environment.js';
import { perRequest } from '../kernel/loaders/per-request.js';
import type { Page } from '../kernel/pagination/connection.js';
import type { PageArgs } from '../kernel/pagination/page.args.js';
import { paginate } from '../kernel/pagination/paginate.js';
import { AttendeeContact } from './attendee-contact.js';
import { AttendeesAccess } from './attendees-access.js';
import { Attendee } from './registration/attendee.entity.js';
import { ticketToken } from './tickets/ticket.js';

/** Who comes, as far as the asker may know it. */
@Injectable()
export class AttendeesService {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
    private readonly seen: AttendeesAccess,
    private readonly environment: Environment,
  ) {}

  /** In the order they registered. */
  async list(viewer: Viewer, eventId: string, page: PageArgs): Promise<Page<Attendee>> {
    await this.access.require(viewer, Permission.viewAttendees, { eventId }, 'eventId');
    const attendees = this.database.manager
      .createQueryBuilder(Attendee, 'attendee')
      .where('attendee.eventId = :eventId', { eventId });
    return paginate(attendees, page, {
      list: 'attendees',
    });
  }

  /** Null for those who may not see contact data. */
  async contact(
    request: object,
    viewer: Viewer,
    { eventId, email }: Attendee,
  ): Promise<AttendeeContact | null> {
    const shown = await this.seen.allows(request, viewer, Permission.viewContacts, eventId);
    return shown ? { email } : null;
  }

  /** Null for all but those who see contact data, and the one who just registered. */
  async ticketCode(request: object, viewer: Viewer, attendee: Attendee): Promise<string | null> {
    const { eventId, ticketCode, justRegistered = false } = attendee;
    const shown =
      justRegistered || (await this.seen.allows(request, viewer, Permission.viewContacts, eventId));
    return shown ? ticketCode : null;
  }

  /** For the same eyes as the code. */
  async ticketToken(request: object, viewer: Viewer, attendee: Attendee): Promise<string | null> {
    const ticketCode = await this.ticketCode(request, viewer, attendee);
    if (ticketCode === null) return null;
    return ticketToken({ eventId: attendee.eventId, ticketCode }, this.environment.ticketKey);
  }

  /** Null for those who may not see attendees. */
  async checkedIn(request: object, viewer: Viewer, eventId: string): Promise<number | null> {
    const shown = await this.seen.allows(request, viewer, Permission.viewAttendees, eventId);
    return shown ? ((await this.admittedIn(request, eventId)) ?? 0) : null;
  }

  private readonly admittedIn = perRequest(async (eventIds) => {
    const rows = await this.database.query<{ id: string; admitted: number }[]>(
      `SELECT event_id AS id, count(*)::integer AS admitted FROM check_ins
       WHERE event_id = ANY ($1) AND outcome = 'admitted' GROUP BY event_id`,
      [eventIds],
    );
    return new Map(rows.map(({ id, admitted }) => [id, admitted]));
  });
}
