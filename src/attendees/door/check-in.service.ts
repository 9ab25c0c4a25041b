import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { AccessService } from '../../access/access.service.js';
import { Permission } from '../../access/permission.js';
import type { Viewer } from '../../kernel/auth/viewer.js';
import { Environment } from '../../kernel/config/environment.js';
import { IdempotencyKeyReused } from '../../kernel/errors/refusals.js';
import { perRequest } from '../../kernel/loaders/per-request.js';
import { LiveService } from '../../kernel/live/live.service.js';
import { Attendee, AttendeeStatus } from '../registration/attendee.entity.js';
import { readTicketCode, readTicketToken } from '../tickets/ticket.js';
import { CheckIn, CheckInOutcome } from './check-in.entity.js';

/** What a device at the door reports. */
export interface Scan {
  readonly eventId: string;
  /** The code of a ticket, or a token. */
  readonly ticketCode: string;
  readonly deviceId: string;
  readonly scanId: string;
  readonly scannedAt: Date;
  readonly offsetMs?: number | null | undefined;
  readonly gateId?: string | null | undefined;
}

/** Lets people in. Scans are only ever added, so they are their own record of who did what. */
@Injectable()
export class CheckInService {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
    private readonly live: LiveService,
    private readonly environment: Environment,
  ) {}

  /**
   * Writes a scan down and says what came of it; the first entry on a ticket wins. The same scan again has
   * no second effect. A scan is never refused for its ticket: an unknown one is an outcome.
   * @throws IdempotencyKeyReused when the device used the number for another ticket
   */
  async scan(viewer: Viewer, scan: Scan): Promise<CheckIn> {
    const { eventId, gateId = null } = scan;
    await this.access.require(
      viewer,
      Permission.checkIn,
      { eventId, scopeIds: [gateId] },
      'input.eventId',
    );
    const attendee = await this.attendeeOf(scan.ticketCode);
    const outcome = outcomeFor(eventId, attendee);
    const written =
      (await this.write(viewer, scan, attendee, outcome)) ??
      (await this.sameScan(scan, attendee)) ??
      // Nobody sent this scan, so it was the first entry that stood in its way.
      (await this.write(viewer, scan, attendee, CheckInOutcome.already_in)) ??
      (await this.sameScan(scan, attendee));
    if (!written) throw new Error(`The scan ${scan.deviceId} ${scan.scanId} was not written down`);
    this.live.announceSoon('check_ins', eventId);
    return written;
  }

  /** Whose ticket it is; null for an unknown one, and for the ticket of another event. */
  async holderOf(request: object, { attendeeId, outcome }: CheckIn): Promise<Attendee | null> {
    if (attendeeId === null || outcome === CheckInOutcome.wrong_event) return null;
    return (await this.attendees(request, attendeeId)) ?? null;
  }

  /** When somebody first came in on the ticket, by the device's clock set right; null if nobody did. */
  async firstEntryAt(request: object, { attendeeId, outcome }: CheckIn): Promise<Date | null> {
    if (attendeeId === null || outcome === CheckInOutcome.wrong_event) return null;
    return (await this.entries(request, attendeeId)) ?? null;
  }

  /** Null where a row stands in its way: the same scan, or the first entry. */
  private async write(
    { accountId }: Viewer,
    { eventId, deviceId, scanId, scannedAt, offsetMs, gateId }: Scan,
    attendee: Attendee | null,
    outcome: CheckInOutcome,
  ): Promise<CheckIn | null> {
    const checkIn = this.database.manager.create(CheckIn, {
      eventId,
      deviceId,
      scanId,
      gateId: gateId ?? null,
      attendeeId: attendee?.id ?? null,
      outcome,
      scannedAt,
      offsetMs: offsetMs ?? 0,
      accountId,
    });
    const inserted = await this.database
      .createQueryBuilder()
      .insert()
      .into(CheckIn)
      .values(checkIn)
      .orIgnore()
      .returning('scan_id')
      .execute();
    return (inserted.raw as unknown[]).length > 0 ? checkIn : null;
  }

  private async sameScan(
    { eventId, deviceId, scanId }: Scan,
    attendee: Attendee | null,
  ): Promise<CheckIn | null> {
    const known = await this.database.manager.findOneBy(CheckIn, { eventId, deviceId, scanId });
    if (known && known.attendeeId !== (attendee?.id ?? null)) throw new IdempotencyKeyReused();
    return known;
  }

  private async attendeeOf(given: string): Promise<Attendee | null> {
    const ticketCode =
      readTicketToken(given, this.environment.ticketKey)?.ticketCode ?? readTicketCode(given);
    return ticketCode === null ? null : this.database.manager.findOneBy(Attendee, { ticketCode });
  }

  private readonly attendees = perRequest(async (ids) => {
    const found = await this.database.manager
      .createQueryBuilder(Attendee, 'attendee')
      .where('attendee.id = ANY(:ids)', { ids })
      .getMany();
    return new Map(found.map((attendee) => [attendee.id, attendee]));
  });

  private readonly entries = perRequest(async (attendeeIds) => {
    const rows = await this.database.query<{ attendeeId: string; at: Date }[]>(
      `SELECT attendee_id AS "attendeeId", scanned_at + offset_ms * interval '1 millisecond' AS at
       FROM check_ins
       WHERE attendee_id = ANY ($1) AND outcome = 'admitted'`,
      [attendeeIds],
    );
    return new Map(rows.map(({ attendeeId, at }) => [attendeeId, at]));
  });
}

function outcomeFor(eventId: string, attendee: Attendee | null): CheckInOutcome {
  if (!attendee) return CheckInOutcome.unknown_ticket;
  if (attendee.eventId !== eventId) return CheckInOutcome.wrong_event;
  switch (attendee.status) {
    case AttendeeStatus.registered:
      return CheckInOutcome.admitted;
    case AttendeeStatus.cancelled:
      return CheckInOutcome.cancelled;
    case AttendeeStatus.pending:
    case AttendeeStatus.waitlisted:
    case AttendeeStatus.rejected:
      return CheckInOutcome.not_registered;
  }
}
