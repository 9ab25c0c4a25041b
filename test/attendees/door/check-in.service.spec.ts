import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import type { FindOptionsWhere } from 'typeorm';

import { Role } from '../../../src/access/permission.js';
import { CheckIn } from '../../../src/attendees/door/check-in.entity.js';
import { CheckInService, type Scan } from '../../../src/attendees/door/check-in.service.js';
import { GatesService } from '../../../src/attendees/door/gates.service.js';
import type { Attendee } from '../../../src/attendees/registration/attendee.entity.js';
import { RegistrationService } from '../../../src/attendees/registration/registration.service.js';
import { ticketToken } from '../../../src/attendees/tickets/ticket.js';
import { theHouse, type Viewer } from '../../../src/kernel/auth/viewer.js';
import { Environment } from '../../../src/kernel/config/environment.js';
import {
  Forbidden,
  IdempotencyKeyReused,
  NotFound,
  Unauthenticated,
} from '../../../src/kernel/errors/refusals.js';
import { aHolder, visitor } from '../../support/access.factories.js';
import { aConference, aRegistration, type Conference } from '../../support/attendees.factories.js';
import { refusedBy } from '../../support/refused-by.js';
import { aServer, type TestServer } from '../../support/server.js';

describe('CheckInService', () => {
  let server: TestServer;
  let checkIns: CheckInService;
  let conference: Conference;
  let door: Viewer;
  let scans = 0;

  beforeAll(async () => {
    server = await aServer();
    checkIns = server.get(CheckInService);
    conference = await aConference(server.database);
    door = await aHolder(server.database, Role.door, conference.event.id);
  });
  afterAll(() => server.close());

  const register = (at: Conference = conference, given = {}): Promise<Attendee> =>
    server.get(RegistrationService).register(visitor, aRegistration(at, given));
  const aScan = (ticketCode: string, scan: Partial<Scan> = {}): Scan => {
    scans += 1;
    return {
      eventId: conference.event.id,
      ticketCode,
      deviceId: 'gate-1',
      scanId: String(scans),
      scannedAt: new Date('2027-04-08T01:00:00Z'),
      ...scan,
    };
  };
  const scan = (ticketCode: string, given: Partial<Scan> = {}, viewer: Viewer = door) =>
    checkIns.scan(viewer, aScan(ticketCode, given));
  const seen = async (checkIn: CheckIn) => {
    const request = {};
    const holder = await checkIns.holderOf(request, checkIn);
    const first = await checkIns.firstEntryAt(request, checkIn);
    return { outcome: checkIn.outcome, holder: holder?.id, first: first?.toISOString() };
  };
  const written = (checkIn: FindOptionsWhere<CheckIn>) =>
    server.database.manager.countBy(CheckIn, checkIn);

  it('admits a ticket, and knows it the next time', async () => {
    const { id, ticketCode } = await register();

    const first = await scan(ticketCode);
    const second = await scan(ticketCode, { scannedAt: new Date('2027-04-08T02:00:00Z') });

    const entry = '2027-04-08T01:00:00.000Z';
    expect(await seen(first)).toEqual({ outcome: 'admitted', holder: id, first: entry });
    expect(await seen(second)).toEqual({ outcome: 'already_in', holder: id, first: entry });
  });

  it('sets the clock of the device right', async () => {
    const { ticketCode } = await register();

    const entry = await scan(ticketCode, { offsetMs: -1500 });

    expect((await seen(entry)).first).toBe('2027-04-08T00:59:58.500Z');
  });

  it('reads a code however it is typed, and the token of a QR code', async () => {
    const [typed, scanned] = [await register(), await register()];
    const { ticketKey: key } = server.app.get(Environment, { strict: false });

    const byCode = await scan(` ${typed.ticketCode.toLowerCase().replace(/(.{4})/g, '$1-')}`);
    const byToken = await scan(ticketToken(scanned, key));

    expect([byCode.outcome, byToken.outcome]).toEqual(['admitted', 'admitted']);
    expect(byToken.attendeeId).toBe(scanned.id);
  });

  it('counts the same scan once, and answers it alike', async () => {
    const { ticketCode } = await register();
    const one = aScan(ticketCode);

    const first = await checkIns.scan(door, one);
    const again = await checkIns.scan(door, one);

    expect(again).toMatchObject({ outcome: first.outcome, scanId: first.scanId });
    expect(await written({ scanId: first.scanId })).toBe(1);
  });

  it('refuses a number that the device has used for another ticket', async () => {
    const [one, other] = [await register(), await register()];
    const { scanId } = await scan(one.ticketCode);

    const reused = scan(other.ticketCode, { scanId });

    await expect(reused).rejects.toBeInstanceOf(IdempotencyKeyReused);
  });

  it.each(['000000000000', 'no ticket', `TKT1.${'A'.repeat(32)}.${'A'.repeat(86)}`])(
    'writes down a scan of what is no ticket: %s',
    async (ticketCode) => {
      const nothing = await scan(ticketCode);

      expect(await seen(nothing)).toEqual({ outcome: 'unknown_ticket' });
      expect(await written({ scanId: nothing.scanId })).toBe(1);
    },
  );

  it('tells nothing of somebody who registered for another event', async () => {
    const elsewhere = await register(await aConference(server.database));

    const stray = await scan(elsewhere.ticketCode);

    expect(stray.attendeeId).toBe(elsewhere.id);
    expect(await seen(stray)).toEqual({ outcome: 'wrong_event' });
  });

  it('does not admit a cancelled registration, nor one that waits', async () => {
    const full = await aConference(server.database, { capacity: 1 });
    const [holder, waiting] = [await register(full), await register(full)];
    const eventId = full.event.id;
    const there = await aHolder(server.database, Role.door, eventId);
    const cancelled = await register();
    await server.get(RegistrationService).cancel(theHouse, cancelled.id);

    const outcomes = [
      (await scan(cancelled.ticketCode)).outcome,
      (await scan(waiting.ticketCode, { eventId }, there)).outcome,
      (await scan(holder.ticketCode, { eventId }, there)).outcome,
    ];

    expect(outcomes).toEqual(['cancelled', 'not_registered', 'admitted']);
  });

  it('takes a role for one gate at that gate alone', async () => {
    const gates = server.get(GatesService);
    const name = { zh: '东门' };
    const { id: gateId } = await gates.save(theHouse, { eventId: conference.event.id, name });
    const other = await gates.save(theHouse, { eventId: conference.event.id, name });
    const keeper = await aHolder(server.database, Role.door, conference.event.id, gateId);
    const { ticketCode } = await register();

    await expect(scan(ticketCode, {}, keeper)).rejects.toBeInstanceOf(Forbidden);
    const elsewhere = scan(ticketCode, { gateId: other.id }, keeper);
    await expect(elsewhere).rejects.toBeInstanceOf(Forbidden);
    expect((await scan(ticketCode, { gateId }, keeper)).outcome).toBe('admitted');
  });

  it('is for the door alone', async () => {
    const { ticketCode } = await register();
    const organiser = await aHolder(server.database, Role.organiser, conference.event.id);
    const elsewhere = await aConference(server.database);
    const stranger = await aHolder(server.database, Role.door, elsewhere.event.id);

    await expect(scan(ticketCode, {}, visitor)).rejects.toBeInstanceOf(Unauthenticated);
    await expect(scan(ticketCode, {}, organiser)).rejects.toBeInstanceOf(Forbidden);
    await expect(scan(ticketCode, {}, stranger)).rejects.toBeInstanceOf(NotFound);
  });

  it('knows no gate of another event', async () => {
    const elsewhere = await aConference(server.database);
    const gate = await server
      .get(GatesService)
      .save(theHouse, { eventId: elsewhere.event.id, name: { zh: '东门' } });
    const { ticketCode } = await register();

    expect(await refusedBy(scan(ticketCode, { gateId: gate.id }))).toBe('check_ins_gate_of_event');
  });

  describe('of one ticket on two devices at the same moment', () => {
    const race = async () => {
      const { ticketCode } = await register();
      const outcomes = await Promise.all(
        ['gate-1', 'gate-2'].map(
          async (deviceId) => (await scan(ticketCode, { deviceId })).outcome,
        ),
      );
      return outcomes.sort();
    };

    it('admits one of them', async () => {
      for (let round = 0; round < 10; round += 1) {
        expect(await race()).toEqual(['admitted', 'already_in']);
      }
    });

    it('admits both where the first entry is not kept apart', async () => {
      await server.owner.query('DROP INDEX check_ins_first_entry');
      try {
        expect(await race()).toEqual(['admitted', 'admitted']);
      } finally {
        await server.owner.query('DELETE FROM check_ins');
        await server.owner.query(
          `CREATE UNIQUE INDEX check_ins_first_entry ON check_ins (event_id, attendee_id) WHERE outcome = 'admitted'`,
        );
      }
    });

    it('counts one scan that two requests bring', async () => {
      const { ticketCode } = await register();
      const one = aScan(ticketCode);

      const answers = await Promise.all([checkIns.scan(door, one), checkIns.scan(door, one)]);

      expect(answers.map(({ outcome }) => outcome)).toEqual(['admitted', 'admitted']);
      expect(await written({ scanId: one.scanId })).toBe(1);
    });
  });
});
