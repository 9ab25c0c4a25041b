import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';

import { Role } from '../../src/access/permission.js';
import { CheckInService } from '../../src/attendees/door/check-in.service.js';
import { readTicketToken } from '../../src/attendees/tickets/ticket.js';
import { RegistrationService } from '../../src/attendees/registration/registration.service.js';
import { Environment } from '../../src/kernel/config/environment.js';
import { AccountsService } from '../../src/kernel/auth/accounts.service.js';
import { SessionsService } from '../../src/kernel/auth/sessions.service.js';
import { Grant } from '../../src/access/grant.entity.js';
import { aHolder, visitor } from '../support/access.factories.js';
import { aConference, aRegistration, type Conference } from '../support/attendees.factories.js';
import { countStatements } from '../support/count-statements.js';
import { hours } from '../support/events.factories.js';
import { aServer, type TestServer } from '../support/server.js';

const registerAttendee = `mutation ($input: RegisterAttendeeInput!) {
  registerAttendee(input: $input) {
    id name status ticketCode ticketToken contact { email } overlaps { forums { slug } }
    places { status label forum { slug title { en } } }
  }
}`;

const attendees = `query ($eventId: ID!, $first: Int, $after: String) {
  attendees(eventId: $eventId, first: $first, after: $after) {
    totalCount
    nodes { name status ticketCode contact { email } places { status label forum { slug } } }
    pageInfo { hasNextPage endCursor }
  }
}`;

interface Listed {
  attendees: {
    totalCount: number;
    nodes: { name: string; ticketCode: string | null; contact: object | null; places: object[] }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}

describe('attendees in the API', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer();
  });
  afterAll(() => server.close());

  const tokens = new Map<Role, string>();
  /** Signs in somebody with a role in the event. */
  const tokenOf = async (role: Role, { event }: Conference) => {
    const email = `${role}-${event.slug}@example.org`;
    const account = await server.database.transaction((tx) =>
      server.get(AccountsService).create(tx, {
        ...{ email, name: 'Ada', password: 'a long password', mayCreateEvents: false },
      }),
    );
    const eventId = event.id;
    await server.database.manager.insert(Grant, { accountId: account.id, role, eventId });
    const { token } = await server.get(SessionsService).signIn(visitor, email, 'a long password');
    tokens.set(role, token);
    return token;
  };
  const register = (conference: Conference, given = {}) =>
    server.get(RegistrationService).register(
      visitor,
      aRegistration(conference, {
        forumIds: conference.forums.map(({ id }) => id),
        ...given,
      }),
    );

  it('answers who registered with their ticket and places, and no contact data', async () => {
    const conference = await aConference(server.database, {
      forums: [{ capacity: 5, during: hours(9, 12) }, { during: hours(11, 13) }],
    });
    const input = aRegistration(conference, {
      name: '林晓',
      forumIds: conference.forums.map(({ id }) => id),
    });

    const { data, errors } = await server.graphql<{
      registerAttendee: { ticketCode: string; ticketToken: string };
    }>(registerAttendee, { input });

    expect(errors).toBeUndefined();
    const { ticketCode, ticketToken } = data.registerAttendee;
    expect(data.registerAttendee).toMatchObject({
      name: '林晓',
      status: 'registered',
      ticketCode: expect.stringMatching(/^[0-9A-Z]{12}$/),
      contact: null,
      overlaps: [{ forums: [{ slug: 'forum-1' }, { slug: 'forum-2' }] }],
      places: [
        { status: 'seated', label: '1', forum: { slug: 'forum-1', title: { en: 'Forum 1' } } },
        { status: 'seated', label: null, forum: { slug: 'forum-2', title: { en: 'Forum 2' } } },
      ],
    });
    const { ticketKey } = server.app.get(Environment, { strict: false });
    expect(readTicketToken(ticketToken, ticketKey)).toEqual({
      eventId: conference.event.id,
      ticketCode,
    });
  });

  it('answers who waits in the same way', async () => {
    const conference = await aConference(server.database, { forums: [{ capacity: 1 }] });
    await register(conference);
    const input = aRegistration(conference, { forumIds: [conference.forums[0].id] });

    const { data } = await server.graphql(registerAttendee, { input });

    expect(data).toMatchObject({
      registerAttendee: {
        status: 'registered',
        ticketCode: expect.stringMatching(/^[0-9A-Z]{12}$/),
        places: [{ status: 'waitlisted', label: null, forum: { slug: 'forum-1' } }],
      },
    });
  });

  it.each([
    ['a name of spaces', { name: '  ' }, 'input.name'],
    ['no name', { name: '' }, 'input.name'],
    ['an address that is none', { email: 'nobody' }, 'input.email'],
    ['an id that is none', { eventId: 'x' }, 'input.eventId'],
    ['a forum id that is none', { forumIds: ['x'] }, 'input.forumIds'],
    ['a short key', { idempotencyKey: 'short' }, 'input.idempotencyKey'],
  ])('refuses %s', async (_, given, path) => {
    const conference = await aConference(server.database);
    const input = { ...aRegistration(conference), ...given };

    const { errors } = await server.graphql(registerAttendee, { input });

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', details: { path } });
  });

  it('takes an address with spaces around it', async () => {
    const conference = await aConference(server.database);
    const input = { ...aRegistration(conference), email: ' lin@example.org ' };

    const { errors } = await server.graphql(registerAttendee, { input });

    expect(errors).toBeUndefined();
  });

  it('lists attendees with contact data for organisers, page by page', async () => {
    const conference = await aConference(server.database, { forums: [{ capacity: 1 }] });
    for (const name of ['Ada', 'Lin', 'Mei']) {
      await register(conference, { name, email: `${name}@example.org` });
    }
    const organiser = await tokenOf(Role.organiser, conference);
    const ask = async (variables: object) =>
      (
        await server.graphql<Listed>(
          attendees,
          { eventId: conference.event.id, first: 2, ...variables },
          organiser,
        )
      ).data.attendees;

    const first = await ask({});
    const second = await ask({ after: first.pageInfo.endCursor });

    expect(first.totalCount).toBe(3);
    expect(first.nodes).toMatchObject([
      {
        name: 'Ada',
        contact: { email: 'Ada@example.org' },
        ticketCode: expect.stringMatching(/^.{12}$/),
        places: [{ status: 'seated', label: '1', forum: { slug: 'forum-1' } }],
      },
      { name: 'Lin', places: [{ status: 'waitlisted', label: null }] },
    ]);
    expect(second.nodes.map(({ name }) => name)).toEqual(['Mei']);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  it('shows the door neither contact data nor codes', async () => {
    const conference = await aConference(server.database);
    await register(conference);
    const door = await tokenOf(Role.door, conference);

    const { data } = await server.graphql<Listed>(
      attendees,
      { eventId: conference.event.id },
      door,
    );

    expect(data.attendees.nodes).toMatchObject([{ name: 'Ada', contact: null, ticketCode: null }]);
  });

  it('is not for visitors, observers or organisers of another event', async () => {
    const conference = await aConference(server.database);
    const elsewhere = await aConference(server.database);
    const asked = { eventId: conference.event.id };
    const codes = [];
    for (const token of [
      undefined,
      await tokenOf(Role.observer, conference),
      await tokenOf(Role.organiser, elsewhere),
    ]) {
      const { errors } = await server.graphql(attendees, asked, token);
      codes.push(errors?.[0]?.extensions.code);
    }

    expect(codes).toEqual(['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND']);
  });

  it('takes as many statements for a long list as for a short one', async () => {
    const conference = await aConference(server.database, {
      forums: [{ capacity: 9 }, { capacity: 2 }],
    });
    for (let count = 0; count < 6; count += 1) await register(conference);
    const organiser = await tokenOf(Role.organiser, conference);
    const count = (first: number) =>
      countStatements(server.get(DataSource), () =>
        server.graphql(attendees, { eventId: conference.event.id, first }, organiser),
      );
    await count(1);

    const [short, long] = [await count(1), await count(6)];

    expect(long).toBe(short);
  });

  it('tells everybody how full forums and the event are', async () => {
    const conference = await aConference(server.database, {
      capacity: 3,
      forums: [{ capacity: 2 }, {}],
    });
    const [{ id }] = conference.forums;
    for (let count = 0; count < 4; count += 1) await register(conference, { forumIds: [id] });

    const { data } = await server.graphql(
      `query ($slug: String!) { event(slug: $slug) {
        checkedIn
        seats { size taken free waiting }
        forums { slug seats { size taken free waiting } }
      } }`,
      { slug: conference.event.slug },
    );

    expect(data).toEqual({
      event: {
        checkedIn: null,
        seats: { size: 3, taken: 3, free: 0, waiting: 1 },
        forums: [
          { slug: 'forum-1', seats: { size: 2, taken: 2, free: 0, waiting: 2 } },
          { slug: 'forum-2', seats: null },
        ],
      },
    });
  });

  it('counts who came in for those who see attendees', async () => {
    const conference = await aConference(server.database);
    const { id: eventId, slug } = conference.event;
    const door = await aHolder(server.database, Role.door, eventId);
    for (const scanId of ['1', '2']) {
      const { ticketCode } = await register(conference);
      const scan = { eventId, ticketCode, deviceId: 'gate-1', scanId, scannedAt: new Date() };
      await server.get(CheckInService).scan(door, scan);
    }
    const organiser = await tokenOf(Role.organiser, conference);
    const query = 'query ($slug: String!) { event(slug: $slug) { checkedIn } }';

    const { data } = await server.graphql(query, { slug }, organiser);

    expect(data).toEqual({ event: { checkedIn: 2 } });
  });

  it('lets the door scan over the API, and says who it was', async () => {
    const conference = await aConference(server.database);
    const { ticketCode } = await register(conference, { name: '林晓' });
    const door = await tokenOf(Role.door, conference);
    const input = {
      ...{ eventId: conference.event.id, ticketCode, deviceId: 'gate-1', scanId: '0001' },
      scannedAt: '2027-04-08T09:00:00+08:00',
    };

    const { data, errors } = await server.graphql(
      'mutation ($input: CheckInInput!) { checkIn(input: $input) { outcome firstEntryAt attendee { name ticketCode } } }',
      { input },
      door,
    );

    expect(errors).toBeUndefined();
    expect(data).toEqual({
      checkIn: {
        outcome: 'admitted',
        firstEntryAt: '2027-04-08T01:00:00.000Z',
        attendee: { name: '林晓', ticketCode: null },
      },
    });
  });

  it('keeps gates for organisers to name and the door to choose from', async () => {
    const conference = await aConference(server.database);
    const eventId = conference.event.id;
    const [organiser, door] = [
      await tokenOf(Role.organiser, conference),
      await tokenOf(Role.door, conference),
    ];
    const save =
      'mutation ($input: SaveGateInput!) { saveGate(input: $input) { id version name { zh } } }';
    const made = await server.graphql<{ saveGate: { id: string } }>(
      save,
      { input: { eventId, name: { zh: '东门' } } },
      organiser,
    );
    const { id } = made.data.saveGate;

    const changed = { input: { id, version: 1, name: { zh: '西门' } } };
    await server.graphql(save, changed, organiser);
    const stale = await server.graphql(save, changed, organiser);
    const refused = await server.graphql(save, changed, door);
    const { data } = await server.graphql(
      'query ($eventId: ID!) { gates(eventId: $eventId) { id version name { zh } } }',
      { eventId },
      door,
    );

    expect(stale.errors?.[0]?.extensions.code).toBe('VERSION_CONFLICT');
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(data).toEqual({ gates: [{ id, version: 2, name: { zh: '西门' } }] });
  });
});
