import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';

import { CheckInService } from '../../attendees/door/check-in.service.js';
import { CheckIn } from '../../attendees/door/check-in.entity.js';
import { Gate } from '../../attendees/door/gate.entity.js';
import { GatesService } from '../../attendees/door/gates.service.js';
import { Attendee, AttendeeStatus } from '../../attendees/registration/attendee.entity.js';
import { RegistrationService } from '../../attendees/registration/registration.service.js';
import { theHouse, type Viewer } from '../../kernel/auth/viewer.js';
import { several, thereOr } from '../going-on.js';
import { Cast } from './cast.js';
import { Ids } from './demo-directory.js';
import { at, fiction, gates, minutesAfter } from './event.js';
import { type Visitor, visitors } from './visitors.js';

/** Every so many: who cancels, and who has come by the morning of the first day. */
const cancels = 35;
const comes = 3;

/** Who registers, who cancels, and who comes through which gate. */
@Injectable()
export class DemoVisitors {
  constructor(
    private readonly database: DataSource,
    private readonly registration: RegistrationService,
    private readonly gates: GatesService,
    private readonly door: CheckInService,
    private readonly cast: Cast,
  ) {}

  async openGates(viewer: Viewer, eventId: string): Promise<void> {
    for (const name of Object.values(gates)) {
      await thereOr(this.database.manager.findOneBy(Gate, { eventId, name: { zh: name.zh } }), () =>
        this.gates.save(viewer, { eventId, name }),
      );
    }
  }

  async gateIds(eventId: string): Promise<Ids> {
    const known = await this.database.manager.findBy(Gate, { eventId });
    return new Ids(known.map(({ id, name }) => [name.zh ?? '', id]));
  }

  /**
   * First all for whom there is a seat everywhere, several at a time; then, in their order, those who have
   * to wait for one. So the same people wait in the same order each time.
   */
  async register(eventId: string, forumIds: Ids): Promise<void> {
    const known = await this.database.manager.find(Attendee, {
      select: { email: true },
      where: { eventId },
    });
    const emails = new Set(known.map(({ email }) => email));
    const missing = visitors.filter(({ email }) => !emails.has(email));
    const join = ({ name, email, organisation, forums }: Visitor) =>
      this.registration.register(
        theHouse,
        { eventId, forumIds: forums.map((slug) => forumIds.of(slug)), name, email, organisation },
        fiction.origin,
      );
    await several(
      missing.filter(({ fits }) => fits),
      join,
    );
    await several(
      missing.filter(({ fits }) => !fits),
      join,
      1,
    );
  }

  async cancel(viewer: Viewer, eventId: string): Promise<void> {
    const emails = visitors.filter((_, index) => index % cancels === 7).map(({ email }) => email);
    const leaving = await this.database.manager.find(Attendee, {
      where: { eventId, email: In(emails), status: AttendeeStatus.registered },
      order: { email: 'ASC' },
    });
    for (const { id } of leaving) await this.registration.cancel(viewer, id);
  }

  /** Every third visitor, from eight o’clock on; some show their ticket twice, and one shows no ticket of ours. */
  async comeIn(eventId: string): Promise<void> {
    const gateIds = await this.gateIds(eventId);
    const doorkeepers = [
      {
        gateId: gateIds.of(gates.south.zh),
        deviceId: 'south-1',
        viewer: await this.cast.as('door'),
      },
      { gateId: gateIds.of(gates.north.zh), deviceId: 'north-1', viewer: theHouse },
    ];
    const attendees = await this.database.manager.find(Attendee, {
      where: { eventId },
      order: { email: 'ASC' },
    });
    const coming = attendees.filter((_, index) => index % comes === 0);
    const tickets = [
      ...coming.map(({ ticketCode }) => ticketCode),
      ...coming.slice(0, 5).map(({ ticketCode }) => ticketCode),
      '000000000000',
    ];
    const opens = at('2027-04-08', '08:00');
    const scans = tickets.map((ticketCode, index) => {
      const scanId = String(index + 1).padStart(4, '0');
      return { ticketCode, scanId, scannedAt: minutesAfter(opens, index / 10), index };
    });
    const seen = await this.database.manager.findBy(CheckIn, { eventId });
    const scanned = new Set(seen.map(({ scanId }) => scanId));
    await several(
      scans.filter(({ scanId }) => !scanned.has(scanId)),
      async ({ index, ...scan }) => {
        const keeper = doorkeepers[index % doorkeepers.length];
        if (!keeper) return;
        const { viewer, ...place } = keeper;
        await this.door.scan(viewer, { eventId, ...place, ...scan });
      },
    );
  }
}
