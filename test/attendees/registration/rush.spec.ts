import { mock } from 'node:test';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { AlreadyRegistered } from '../../../src/attendees/attendees.errors.js';
import type { Attendee } from '../../../src/attendees/registration/attendee.entity.js';
import type { Registration } from '../../../src/attendees/registration/registrant.js';
import { RegistrationService } from '../../../src/attendees/registration/registration.service.js';
import { NotFound } from '../../../src/kernel/errors/refusals.js';
import { databaseRefusal } from '../../../src/kernel/graphql/database-refusal.js';
import { Unavailable } from '../../../src/kernel/graphql/graphql.errors.js';
import { visitor } from '../../support/access.factories.js';
import { anotherProcess } from '../../support/another-process.js';
import {
  aConference,
  aRegistration,
  type Conference,
  placesOf,
} from '../../support/attendees.factories.js';
import { eventually } from '../../support/eventually.js';
import { aServer, type TestServer } from '../../support/server.js';
import { aSilentWay } from '../../support/silent-way.js';

describe('a rush', () => {
  let server: TestServer;
  let registration: RegistrationService;

  beforeAll(async () => {
    server = await aServer();
    registration = server.get(RegistrationService);
  });
  afterAll(() => server.close());

  const asking = (conference: Conference, given: Partial<Registration> = {}) =>
    aRegistration(conference, { forumIds: conference.forums.map(({ id }) => id), ...given });
  const together = (registrations: readonly Registration[]) =>
    Promise.allSettled(registrations.map((one) => registration.register(visitor, one)));
  /** A transaction leaves its number in each row that it writes. */
  const transactionsOf = async ({ event }: Conference) => {
    const rows = await server.database.query<{ xmin: string }[]>(
      'SELECT DISTINCT xmin::text FROM attendees WHERE event_id = $1',
      [event.id],
    );
    return rows.length;
  };

  it('is registered in far fewer transactions than there are people in it', async () => {
    const conference = await aConference(server.database, { forums: [{ capacity: 50 }] });

    await together(Array.from({ length: 40 }, () => asking(conference)));

    expect(await transactionsOf(conference)).toBeLessThanOrEqual(4);
  });

  it('gets the seats in the order in which people came', async () => {
    const conference = await aConference(server.database, { forums: [{ capacity: 30 }] });
    await registration.register(visitor, asking(conference)); // the release is at hand from here on

    const settled = await together(Array.from({ length: 12 }, () => asking(conference)));

    const places: (string | undefined)[] = [];
    for (const { id } of settled.map(attendeeOf)) {
      places.push((await placesOf(server.database, id))[1]?.split(' ').at(-1));
    }
    expect(places).toEqual(['2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13']);
  });

  it('is not slower with each who has come: a place finds its attendee in one step', async () => {
    await server.owner.query('CREATE TABLE newcomers (LIKE attendees INCLUDING ALL)');

    // What the foreign key of a place asks, of a table that nobody has looked at yet.
    const plan = await server.owner.query<{ 'QUERY PLAN': string }[]>(
      `EXPLAIN (GENERIC_PLAN) SELECT FROM ONLY newcomers
       WHERE id = $1::uuid AND event_id = $2::uuid FOR KEY SHARE`,
    );

    const [, using, ...conditions] = plan.map((line) => line['QUERY PLAN'].trim());
    expect(using).toMatch(/Index Scan using newcomers_(pkey|id_event_id_key|event_id_id_idx) /);
    expect(conditions.join()).toMatch(/Index Cond: .*\bid = /);
  });

  it('reads no table from end to end, though it was planned while they were empty', async () => {
    const fresh = await aServer();
    const conference = await aConference(fresh.database, { forums: [{ capacity: 50 }] });
    await fresh.owner.query('ANALYZE');
    const { registration: elsewhere, close } = anotherProcess(fresh);

    for (let count = 0; count < 30; count += 1) {
      const idempotencyKey = `a-key-of-its-own-${count}`;
      await elsewhere.register(visitor, asking(conference, { idempotencyKey }));
    }

    await close(); // a connection tells at its end what it has read
    const ofTable = async (table: string) => {
      const [read] = await fresh.owner.query<[{ looked: number; end_to_end: number }]>(
        `SELECT idx_scan::int AS looked, seq_tup_read::int AS end_to_end
         FROM pg_stat_user_tables WHERE relname = $1`,
        [table],
      );
      return read;
    };
    await eventually(async () => {
      expect((await ofTable('idempotency_keys')).looked).toBeGreaterThanOrEqual(30);
    });
    for (const table of ['attendees', 'idempotency_keys', 'places']) {
      expect(await ofTable(table)).toMatchObject({ end_to_end: 0 });
    }
    await fresh.close();
  });

  it('gives up on a connection that has gone silent, and goes on with another', async () => {
    const conference = await aConference(server.database);
    const way = await aSilentWay(server.urls.url);
    const { registration: elsewhere, close } = anotherProcess(server, way.url);
    const ask = () => elsewhere.register(visitor, asking(conference, { forumIds: [] }));
    await ask();
    way.fallSilent();
    mock.timers.enable({ apis: ['setTimeout'] });

    const unanswered = ask().catch((failure: unknown) => failure);
    await way.unheard;
    mock.timers.tick(20_000);
    const failure = await unanswered;
    mock.timers.reset();

    expect(databaseRefusal(failure)).toEqual(new Unavailable());
    expect(await ask()).toMatchObject({ status: 'registered' });
    await close();
    way.close();
  });

  it('is no more patient than everything else', () => {
    expect(server.database.options).toMatchObject({ extra: { query_timeout: 20_000 } });
  });

  it('fills every seat, and puts exactly the others in line', async () => {
    const conference = await aConference(server.database, {
      forums: [{ capacity: 7 }, { capacity: 11 }],
    });

    const settled = await together(Array.from({ length: 20 }, () => asking(conference)));

    const statuses = [];
    for (const { id } of settled.map(attendeeOf)) {
      statuses.push(...(await placesOf(server.database, id)));
    }
    expect(statuses.filter((status) => status.includes(' seated'))).toHaveLength(20 + 7 + 11);
    expect(statuses.filter((status) => status.includes(' waitlisted'))).toHaveLength(13 + 9);
  });

  it('for two events at once keeps them apart', async () => {
    const [one, other] = [
      await aConference(server.database, { forums: [{ capacity: 3 }] }),
      await aConference(server.database, { forums: [{ capacity: 3 }] }),
    ];

    const settled = await together([one, other, one, other, one, other].map((c) => asking(c)));

    expect(settled.map((each) => attendeeOf(each).eventId)).toEqual(
      [one, other, one, other, one, other].map(({ event }) => event.id),
    );
  });

  it('refuses the one who is registered already, and nobody beside them', async () => {
    const conference = await aConference(server.database, { forums: [{ capacity: 30 }] });
    const before = asking(conference);
    await registration.register(visitor, before);
    const crowd = Array.from({ length: 12 }, () => asking(conference));
    crowd[7] = { ...asking(conference), email: before.email };

    const settled = await together(crowd);

    const refused = settled.filter(({ status }) => status === 'rejected');
    expect(refused).toEqual([{ status: 'rejected', reason: new AlreadyRegistered() }]);
    expect(settled[7]).toBe(refused[0]);
  });

  it('refuses the one who asks for an event that is not there, and nobody beside them', async () => {
    const conference = await aConference(server.database);
    const crowd = Array.from({ length: 6 }, () => asking(conference));
    const eventId = '00000000-0000-7000-8000-000000000000';
    crowd[3] = { ...asking(conference), eventId, forumIds: [] };

    const settled = await together(crowd);

    expect(settled.map(({ status }) => status)).toEqual(
      crowd.map((_, index) => (index === 3 ? 'rejected' : 'fulfilled')),
    );
    expect(settled[3]).toMatchObject({ reason: new NotFound('input.eventId') });
  });
});

function attendeeOf(settled: PromiseSettledResult<Attendee>): Attendee {
  if (settled.status === 'rejected') throw settled.reason as Error;
  return settled.value;
}
