import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource, EntityManager } from 'typeorm';

import { Attendee, AttendeeStatus } from '../../../src/attendees/registration/attendee.entity.js';
import { Place, PlaceStatus } from '../../../src/attendees/registration/place.entity.js';
import type { Registration } from '../../../src/attendees/registration/registrant.js';
import { RegistrationService } from '../../../src/attendees/registration/registration.service.js';
import {
  drawSequence,
  handOver,
  leaveSeats,
  seatThoseInside,
  takeSeat,
} from '../../../src/attendees/registration/seats.query.js';
import { newTicketCode } from '../../../src/attendees/tickets/ticket.js';
import { CapacityService } from '../../../src/events/capacity/capacity.service.js';
import { Forum } from '../../../src/forums/forum.entity.js';
import { theHouse } from '../../../src/kernel/auth/viewer.js';
import { claimOnce } from '../../../src/kernel/idempotency/once.js';
import { Origin } from '../../../src/kernel/sources/sourced.js';
import { visitor } from '../../support/access.factories.js';
import { anotherProcess } from '../../support/another-process.js';
import { aConference, aRegistration, type Conference } from '../../support/attendees.factories.js';
import { untilBlocked, untilDoneOrBlocked } from '../../support/blocked.js';
import { aServer, type TestServer } from '../../support/server.js';

/** Ways to do what is raced: the real ones, or one of them without its guard. */
interface Ways {
  readonly register: (registration: Registration) => Promise<unknown>;
  readonly cancel: (attendeeId: string) => Promise<unknown>;
}

const key = 'a-key-of-sixteen-characters';

/**
 * Each race is run by connections that hold each other up, so that it happens in one order, every time. Each
 * is run twice: by the real ways, and by the same ways without their guard, which must lose it.
 */
describe('the races for a seat', () => {
  let server: TestServer;
  let database: DataSource;
  let real: Ways;

  beforeAll(async () => {
    server = await aServer();
    database = server.database;
    const registration = server.get(RegistrationService);
    real = {
      // Those who ask one process go together; here each asks a process of their own.
      register: inAnotherProcess,
      cancel: (id) => registration.cancel(theHouse, id),
    };
  });
  afterAll(() => server.close());

  const inAnotherProcess = (given: Registration) => {
    const { registration, close } = anotherProcess(server);
    return registration.register(visitor, given).finally(close);
  };

  const asking = (conference: Conference, given: Partial<Registration> = {}) =>
    aRegistration(conference, { forumIds: conference.forums.map(({ id }) => id), ...given });

  /** Does something while another transaction holds what it needs; `release` lets go. */
  const holding = async (lock: (tx: EntityManager) => Promise<unknown>) => {
    const runner = database.createQueryRunner();
    await runner.startTransaction();
    await lock(runner.manager);
    return async () => {
      await runner.rollbackTransaction();
      await runner.release();
    };
  };

  describe('the last seat', () => {
    const race = async (register: Ways['register']) => {
      const conference = await aConference(database, { forums: [{ capacity: 1 }] });

      await Promise.all(Array.from({ length: 12 }, () => register(asking(conference))));

      return statusesIn(database, conference);
    };

    it('goes to one of many who ask at the same moment, and the others stand in line', async () => {
      expect(await race(real.register)).toEqual({ seated: 1, waitlisted: 11, free: 0 });
    });

    it('goes to all of them where seats are counted before one is taken', async () => {
      let looking = 12;
      const { promise: meanwhile, resolve: everybodyHasLooked } = Promise.withResolvers<null>();

      const found = await race((given) =>
        database.transaction(async (tx) => {
          const forumId = given.forumIds[0]!;
          const taken = await tx.countBy(Place, { forumId, status: PlaceStatus.seated });
          looking -= 1;
          if (looking < 4) everybodyHasLooked(null);
          await meanwhile;
          await enter(tx, given, taken < 1 ? 'seated' : null);
        }),
      );

      expect(found.seated).toBeGreaterThan(1);
    });
  });

  describe('a cancellation beside a late-comer', () => {
    /** The late-comer has found no seat and is about to stand in line when the seat is given back. */
    const race = async ({ register, cancel }: Ways) => {
      const conference = await aConference(database, { forums: [{ capacity: 1 }] });
      const holder = await registered(real, asking(conference));
      const lateComer = asking(conference, { idempotencyKey: key });
      const release = await holding((tx) => claimOnce(tx, repeatable(lateComer), holder));

      const registering = register(lateComer);
      await untilBlocked(database);
      const cancelling = cancel(holder);
      await untilDoneOrBlocked(database, cancelling, 1);
      await release();
      await Promise.all([registering, cancelling]);

      return statusesIn(database, conference);
    };

    it('hands the seat to the late-comer', async () => {
      expect(await race(real)).toEqual({ seated: 1, waitlisted: 0, free: 0 });
    });

    it('leaves a free seat and a waiting person for ever without the lock of the line', async () => {
      const unguarded: Ways = {
        register: (given) =>
          database.transaction(async (tx) => {
            const { capacityId } = await tx.findOneByOrFail(Forum, { id: given.forumIds[0]! });
            const seat = await freeSeat(tx, capacityId!);
            await claimOnce(tx, repeatable(given), given.eventId);
            await enter(tx, given, seat);
          }),
        cancel: (id) => database.transaction((tx) => freeThenHandOver(tx, id, () => undefined)),
      };

      expect(await race(unguarded)).toEqual({ seated: 0, waitlisted: 1, free: 1 });
    });
  });

  describe('a newcomer beside a cancellation', () => {
    /** The seat is given back while somebody waits, and a newcomer asks before it is handed over. */
    const race = async ({ register, cancel }: Ways) => {
      const conference = await aConference(database, { forums: [{ capacity: 1 }] });
      const [{ id: forumId }] = conference.forums;
      const holder = await registered(real, asking(conference));
      const first = await registered(real, asking(conference));
      const release = await holding((tx) =>
        tx.query('SELECT FROM places WHERE attendee_id = $1 AND forum_id = $2 FOR UPDATE', [
          first,
          forumId,
        ]),
      );

      const cancelling = cancel(holder);
      await untilBlocked(database);
      const registering = register(asking(conference));
      await untilDoneOrBlocked(database, registering, 1);
      await release();
      await Promise.all([registering, cancelling]);

      const place = await database.manager.findOneByOrFail(Place, { attendeeId: first, forumId });
      return place.status;
    };

    it('waits behind those who stand in line', async () => {
      expect(await race(real)).toBe(PlaceStatus.seated);
    });

    it('jumps the line where the seat is free before it is handed over', async () => {
      const unguarded: Ways = {
        ...real,
        cancel: async (id) => {
          const runner = database.createQueryRunner();
          await runner.startTransaction();
          await freeThenHandOver(runner.manager, id, async () => {
            await runner.commitTransaction();
            await runner.startTransaction();
            await runner.query(`SELECT FROM places WHERE status = 'waitlisted' FOR UPDATE`);
          });
          await runner.commitTransaction();
          await runner.release();
        },
      };

      expect(await race(unguarded)).toBe(PlaceStatus.waitlisted);
    });
  });

  describe('somebody who comes while a seat is being taken and let go', () => {
    /** A refused registration holds the last seat for a moment: it asked for more than there is. */
    const race = async (register: Ways['register']) => {
      const conference = await aConference(database, { forums: [{ capacity: 1 }] });
      const release = await holding((tx) =>
        tx.query('SELECT FROM seats WHERE capacity_id = $1 FOR UPDATE', [
          conference.forums[0].capacityId,
        ]),
      );

      const registering = register(asking(conference));
      await untilDoneOrBlocked(database, registering, 0);
      await release();
      await registering;

      return statusesIn(database, conference);
    };

    it('waits to see what becomes of the seat, and gets it', async () => {
      expect(await race(real.register)).toEqual({ seated: 1, waitlisted: 0, free: 0 });
    });

    it('is sent to wait beside a free seat where it is passed over under the lock too', async () => {
      const unguarded: Ways['register'] = (given) =>
        database.transaction(async (tx) => {
          const { capacityId } = await tx.findOneByOrFail(Forum, { id: given.forumIds[0]! });
          await lock(tx, capacityId!);
          await enter(tx, given, await freeSeat(tx, capacityId!));
        });

      expect(await race(unguarded)).toEqual({ seated: 0, waitlisted: 1, free: 1 });
    });
  });

  describe('two people who ask for the same two full forums in opposite order', () => {
    /** Both locks are held until both people wait, so that neither is ahead of the other. */
    const race = async (register: Ways['register']) => {
      const conference = await aConference(database, {
        forums: [{ capacity: 1 }, { capacity: 1 }],
      });
      await real.register(asking(conference));
      const release = await holding(async (tx) => {
        for (const { capacityId } of conference.forums) await lock(tx, capacityId!);
      });

      const forumIds = conference.forums.map(({ id }) => id);
      const both = Promise.allSettled([
        register(asking(conference, { forumIds })),
        register(asking(conference, { forumIds: [...forumIds].reverse() })),
      ]);
      await untilBlocked(database, 2);
      await release();

      return (await both).map(({ status }) => status).sort();
    };

    /** Who of the two moves first when the locks are let go is chance, so there are several rounds. */
    const rounds = async (register: Ways['register']) => {
      const ends = new Set<string>();
      for (let round = 0; round < 8 && !ends.has('fulfilled rejected'); round += 1) {
        ends.add((await race(register)).join(' '));
      }
      return [...ends];
    };

    it('both stand in both lines', async () => {
      expect(await rounds(real.register)).toEqual(['fulfilled fulfilled']);
    });

    it('block each other where each locks the lines as it names them', async () => {
      const unguarded: Ways['register'] = (given) =>
        database.transaction(async (tx) => {
          for (const id of given.forumIds) {
            const { capacityId } = await tx.findOneByOrFail(Forum, { id });
            await lock(tx, capacityId!);
          }
          await enter(tx, given, null);
        });

      expect(await rounds(unguarded)).toContain('fulfilled rejected');
    });
  });

  describe('a limit that is set while somebody registers', () => {
    /** The registration knows of no limit yet, and has not committed when the limit looks who is in. */
    const race = async (capacity: CapacityService) => {
      const conference = await aConference(database);
      const [{ id: forumId }] = conference.forums;
      const { eventId, ...given } = asking(conference, { idempotencyKey: key });
      const late = { eventId, ...given };
      const release = await holding((tx) => claimOnce(tx, repeatable(late), eventId));

      const registering = real.register(late);
      await untilBlocked(database);
      const limiting = database.transaction(async (tx) => {
        const capacityId = await capacity.resize(tx, eventId, null, 5, { forumId });
        await tx.update(Forum, forumId, { capacityId });
      });
      await untilDoneOrBlocked(database, limiting, 1);
      await release();
      await Promise.all([registering, limiting]);

      const { free, seated } = await statusesIn(database, conference);
      return { free, seated };
    };

    it('counts them', async () => {
      expect(await race(server.get(CapacityService))).toEqual({ free: 4, seated: 1 });
    });

    it('would oversell without the lock that waits for them', async () => {
      const unguarded = new CapacityService();
      unguarded.keptBy({
        limited: async (tx, { id: capacityId, eventId }, { forumId }) => {
          await seatThoseInside(tx, { eventId, forumId, capacityId });
        },
        enlarged: () => Promise.resolve(),
        lifted: () => Promise.resolve(),
      });

      expect(await race(unguarded)).toEqual({ free: 5, seated: 1 });
    });
  });

  describe('a crowd that comes and goes', () => {
    it('leaves no free seat while somebody waits, and nobody in a seat of another', async () => {
      const conference = await aConference(database, {
        capacity: 8,
        forums: [{ capacity: 3 }, { capacity: 2 }, {}],
      });
      const orders = conference.forums.map(({ id }) => id);
      const people: Promise<string>[] = [];
      for (let turn = 0; turn < 24; turn += 1) {
        orders.push(orders.shift()!);
        people.push(registered(real, asking(conference, { forumIds: orders.slice(0, 2) })));
      }
      const ids = await Promise.all(people);

      await Promise.all([
        ...ids.filter((_, index) => index % 2 === 0).map((id) => real.cancel(id)),
        ...Array.from({ length: 8 }, () => real.register(asking(conference))),
      ]);

      expect(await brokenIn(database, conference)).toEqual([]);
    });
  });
});

async function registered({ register }: Ways, given: Registration): Promise<string> {
  return ((await register(given)) as Attendee).id;
}

function repeatable({ eventId, idempotencyKey }: Registration) {
  return {
    operation: 'registerAttendee',
    ownerId: eventId,
    key: idempotencyKey!,
    fingerprint: Buffer.alloc(32),
  };
}

async function lock(tx: EntityManager, capacityId: string): Promise<void> {
  await tx.query('SELECT FROM capacities WHERE id = $1 FOR NO KEY UPDATE', [capacityId]);
}

/** The guard taken away: a seat that somebody holds for a moment is passed over. */
async function freeSeat(tx: EntityManager, capacityId: string): Promise<string | null> {
  const [seat] = await tx.query<{ id: string }[]>(
    `SELECT id FROM seats WHERE capacity_id = $1 AND NOT taken
     ORDER BY number LIMIT 1 FOR UPDATE SKIP LOCKED`,
    [capacityId],
  );
  return seat?.id ?? null;
}

/** Registers with a seat, without one ('seated'), or at the end of the lines (null). */
async function enter(
  tx: EntityManager,
  { eventId, forumIds, name, email }: Registration,
  seat: string | null,
): Promise<void> {
  const attendee = tx.create(Attendee, {
    ...{ eventId, name, email, locale: 'en', origin: Origin.registered },
    status: AttendeeStatus.registered,
    ticketCode: newTicketCode(),
  });
  await tx.insert(Attendee, attendee);
  for (const forumId of forumIds) {
    const { capacityId } = await tx.findOneByOrFail(Forum, { id: forumId });
    const place = tx.create(Place, {
      ...{ eventId, forumId, attendeeId: attendee.id },
      status: seat === null ? PlaceStatus.waitlisted : PlaceStatus.seated,
      sequence: seat === null ? await drawSequence(tx, capacityId!) : null,
    });
    await tx.insert(Place, place);
    if (seat !== null && seat !== 'seated') await takeSeat(tx, place.id, seat);
  }
}

/** Cancels without the lock of the line; `between` is when the seat is free and nobody has it yet. */
async function freeThenHandOver(
  tx: EntityManager,
  attendeeId: string,
  between: () => Promise<void> | void,
): Promise<void> {
  const places = await tx.findBy(Place, { attendeeId });
  await tx.update(Place, { attendeeId }, { status: PlaceStatus.given_up });
  await leaveSeats(
    tx,
    places.map(({ id }) => id),
  );
  await between();
  for (const { eventId, forumId } of places) {
    if (forumId === null) continue;
    const { capacityId } = await tx.findOneByOrFail(Forum, { id: forumId });
    await handOver(tx, { eventId, forumId, capacityId: capacityId! }, PlaceStatus.seated);
  }
}

interface Statuses {
  readonly seated: number;
  readonly waitlisted: number;
  readonly free: number;
}

/** Of the first forum. */
async function statusesIn(database: DataSource, { forums }: Conference): Promise<Statuses> {
  const [row] = await database.query<[Statuses]>(
    `SELECT
       (SELECT count(*)::integer FROM places WHERE forum_id = $1 AND status = 'seated') AS seated,
       (SELECT count(*)::integer FROM places WHERE forum_id = $1 AND status = 'waitlisted') AS waitlisted,
       (
         SELECT count(*)::integer FROM seats JOIN forums USING (capacity_id)
         WHERE forums.id = $1 AND NOT taken
       ) AS free`,
    [forums[0].id],
  );
  return row;
}

/** What must never be, in words; empty where all is well. */
async function brokenIn(database: DataSource, { event }: Conference): Promise<string[]> {
  const rows = await database.query<{ broken: string }[]>(
    `WITH counted AS (
       SELECT id AS event_id, NULL::uuid AS forum_id, capacity_id FROM events WHERE id = $1
       UNION ALL SELECT event_id, id, capacity_id FROM forums WHERE event_id = $1
     ), place AS (
       SELECT places.*, counted.capacity_id,
         EXISTS (SELECT FROM place_seats WHERE place_id = places.id) AS holds_seat
       FROM places JOIN counted ON counted.event_id = places.event_id
         AND counted.forum_id IS NOT DISTINCT FROM places.forum_id
     )
     SELECT 'free beside the line of ' || coalesce(forum_id::text, 'the event') AS broken FROM counted
     WHERE EXISTS (SELECT FROM seats WHERE seats.capacity_id = counted.capacity_id AND NOT taken)
       AND EXISTS (
         SELECT FROM place WHERE place.capacity_id = counted.capacity_id
           AND status = 'waitlisted' AND sequence IS NOT NULL
       )
     UNION ALL
     SELECT 'seated without a seat' FROM place
     WHERE status = 'seated' AND capacity_id IS NOT NULL AND NOT holds_seat
     UNION ALL
     SELECT 'a seat for ' || status FROM place WHERE status <> 'seated' AND holds_seat
     UNION ALL
     SELECT 'taken and nobody’s' FROM seats JOIN counted USING (capacity_id)
     WHERE taken <> EXISTS (SELECT FROM place_seats WHERE seat_id = seats.id)
     UNION ALL
     SELECT 'in a forum before the event' FROM place AS own JOIN place AS other USING (attendee_id)
     WHERE own.forum_id IS NULL AND own.status = 'waitlisted'
       AND other.forum_id IS NOT NULL AND (other.status <> 'waitlisted' OR other.sequence IS NOT NULL)`,
    [event.id],
  );
  return rows.map(({ broken }) => broken);
}
