import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { Role } from '../../src/access/permission.js';
import { EventStatus } from '../../src/events/event.entity.js';
import { aHolder, anAccount } from '../support/access.factories.js';
import { anOrganisation, aPerson } from '../support/directory.factories.js';
import { anEvent, aRoom } from '../support/events.factories.js';
import { aServer, type TestServer } from '../support/server.js';
import { aTokenOf } from '../support/sessions.factories.js';

const createEvent = 'mutation ($input: CreateEventInput!) { createEvent(input: $input) { id } }';
const saveRoom = 'mutation ($input: SaveRoomInput!) { saveRoom(input: $input) { id version } }';

describe('Events and the directory through the API', () => {
  let server: TestServer;
  let creator: string;
  beforeAll(async () => {
    server = await aServer();
    const account = await anAccount(server.database, { mayCreateEvents: true });
    creator = await aTokenOf(server.database, account);
  });
  afterAll(() => server.close());

  /** Somebody who organises a fresh event. */
  async function anOrganiser(event: Parameters<typeof anEvent>[1] = {}) {
    const { id: eventId, slug } = await anEvent(server.database, event);
    const viewer = await aHolder(server.database, Role.organiser, eventId);
    return { eventId, slug, token: await aTokenOf(server.database, viewer) };
  }

  it('make an event that the public sees from its publishing on', async () => {
    const event = `query ($slug: String!) {
      event(slug: $slug) {
        slug status origin title { zh en enStatus } theme { zh } startsOn endsOn timeZone capacity
        cities languages claims { zh } inferred version
        hosts { role organisation { name { zh } } } statistics { asPrinted } rooms { id }
      }
    }`;
    const slug = 'spring-2027';
    const { data } = await server.graphql<{ createEvent: { id: string } }>(
      createEvent,
      {
        input: {
          slug,
          title: { zh: '春季大会', en: 'Spring Conference' },
          startsOn: '2027-04-08',
          endsOn: '2027-04-09',
          timeZone: 'Asia/Shanghai',
          capacity: 40,
        },
      },
      creator,
    );
    const { id } = data.createEvent;
    const { id: organisationId } = await anOrganisation(server.database);
    await server.graphql(
      'mutation ($input: SaveEventHostsInput!) { saveEventHosts(input: $input) { version } }',
      { input: { eventId: id, version: 1, hosts: [{ organisationId, role: 'host' }] } },
      creator,
    );
    await server.graphql(saveRoom, { input: { eventId: id, name: { zh: '主会场' } } }, creator);

    const before = await server.graphql(event, { slug });
    await server.graphql(
      'mutation ($id: ID!) { publishEvent(id: $id) { status } }',
      { id },
      creator,
    );
    const after = await server.graphql(event, { slug });

    expect(before).toEqual({ data: { event: null } });
    expect(after).toEqual({
      data: {
        event: {
          slug,
          status: 'published',
          origin: 'registered',
          title: { zh: '春季大会', en: 'Spring Conference', enStatus: 'official' },
          theme: null,
          startsOn: '2027-04-08',
          endsOn: '2027-04-09',
          timeZone: 'Asia/Shanghai',
          capacity: 40,
          cities: [],
          languages: ['zh', 'en'],
          claims: [],
          inferred: [],
          version: 3,
          hosts: [{ role: 'host', organisation: { name: { zh: '示例单位' } } }],
          statistics: [],
          rooms: [],
        },
      },
    });
  });

  it('show the rooms of the draft to those who read it', async () => {
    const { eventId, slug, token } = await anOrganiser();
    await aRoom(server.database, { eventId, position: 1 });
    const rooms = `query ($slug: String!, $programme: Programme!) {
      event(slug: $slug, programme: $programme) { rooms { name { zh } venue { zh } capacity } }
    }`;

    const draft = await server.graphql(rooms, { slug, programme: 'draft' }, token);
    const released = await server.graphql(rooms, { slug, programme: 'released' }, token);
    const visitor = await server.graphql(rooms, { slug, programme: 'draft' });

    expect(draft.data.event).toEqual({
      rooms: [{ name: { zh: '主会场' }, venue: null, capacity: null }],
    });
    expect(released.data.event).toEqual({ rooms: [] });
    expect(visitor.errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);
  });

  it.each([
    ['slug', { slug: 'Spring' }, 'matches'],
    ['slug', { slug: 's' }, 'length'],
    ['title', { title: { zh: '' } }, 'length'],
    ['endsOn', { startsOn: '2027-04-09', endsOn: '2027-04-08' }, 'before_start'],
    ['startsOn', { startsOn: '2027-02-30' }, 'local_date'],
    ['timeZone', { timeZone: 'Mars/Olympus' }, 'is_time_zone'],
    ['timeZone', { timeZone: '+08:00' }, 'matches'],
    ['capacity', { capacity: 0 }, 'min'],
    ['capacity', { capacity: 100001 }, 'max'],
    ['cities', { cities: [''] }, 'length'],
    ['languages', { languages: ['zh', '汉语'] }, 'matches'],
  ])('refuse a bad %s: %j', async (field, bad, rule) => {
    const slug = `bad-${randomUUID()}`;
    const input = { slug, title: { zh: '大会' }, timeZone: 'Asia/Shanghai', ...bad };

    const { errors } = await server.graphql(createEvent, { input }, creator);

    const [error] = errors ?? [];
    expect(error?.extensions.code).toBe('BAD_USER_INPUT');
    expect(error?.extensions.details?.path).toMatch(new RegExp(`^input\\.${field}`));
    expect(error?.extensions.details?.rule).toBe(rule);
    expect(error?.message).not.toContain('What “');
    const events = await server.database.query<object[]>('SELECT FROM events WHERE slug = $1', [
      input.slug,
    ]);
    expect(events).toEqual([]);
  });

  it('tell a slug that is taken from one that is bad', async () => {
    const { slug } = await anEvent(server.database);
    const input = { slug, title: { zh: '大会' }, timeZone: 'UTC' };

    const { errors } = await server.graphql(createEvent, { input }, creator);

    expect(errors).toMatchObject([
      { extensions: { code: 'SLUG_TAKEN', details: { path: 'input.slug' } } },
    ]);
  });

  it('add an organisation and a person, and show them as they were entered', async () => {
    const { eventId, token } = await anOrganiser();
    const parent = await anOrganisation(server.database);

    const organisation = await server.graphql<{ saveOrganisation: { id: string } }>(
      `mutation ($input: SaveOrganisationInput!) {
        saveOrganisation(input: $input) {
          id version name { zh en } short { zh } legal { zh } kind uscc parent { id }
        }
      }`,
      {
        input: {
          eventId,
          name: { zh: '示例控股集团' },
          short: { zh: '示例控股' },
          uscc: '9144030071526726XG',
          kind: 'enterprise',
          parentId: parent.id,
        },
      },
      token,
    );
    const { id: organisationId } = organisation.data.saveOrganisation;
    const person = await server.graphql(
      `mutation ($input: SavePersonInput!) {
        savePerson(input: $input) { version name nameLatin post { zh } organisation { id } }
      }`,
      {
        input: {
          eventId,
          name: '林晓',
          nameLatin: 'Lin Xiao',
          organisationId,
          post: { zh: '总工程师' },
        },
      },
      token,
    );

    expect(organisation.data.saveOrganisation).toEqual({
      id: organisationId,
      version: 1,
      name: { zh: '示例控股集团', en: null },
      short: { zh: '示例控股' },
      legal: null,
      kind: 'enterprise',
      uscc: '9144030071526726XG',
      parent: { id: parent.id },
    });
    expect(person.data.savePerson).toEqual({
      version: 1,
      name: '林晓',
      nameLatin: 'Lin Xiao',
      post: { zh: '总工程师' },
      organisation: { id: organisationId },
    });
  });

  it.each([
    ['a code with a wrong check digit', { uscc: '9144030071526726XH' }, 'input.uscc'],
    ['a code that is too short', { uscc: '91440300' }, 'input.uscc'],
    ['a name in neither language', { name: {} }, 'input.name.zh'],
    ['a name that is taken away', { name: null }, 'input.name'],
    ['a kind that is taken away', { kind: null }, 'input.kind'],
    ['a level there is not', { level: 'continent' }, 'input.level'],
    ['a parent that is no id', { parentId: '1' }, 'input.parentId'],
  ])('refuse an organisation with %s', async (_, bad, path) => {
    const { eventId, token } = await anOrganiser();
    const input = { eventId, name: { zh: '甲' }, kind: 'enterprise', ...bad };

    const { errors } = await server.graphql(
      'mutation ($input: SaveOrganisationInput!) { saveOrganisation(input: $input) { id } }',
      { input },
      token,
    );

    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', details: { path } });
  });

  it('answer ids of things that are not there by the field that names them', async () => {
    const { eventId, token } = await anOrganiser();
    const unknown = randomUUID();

    const { errors: ofPerson } = await server.graphql(
      'mutation ($input: SavePersonInput!) { savePerson(input: $input) { id } }',
      { input: { eventId, name: '林晓', organisationId: unknown } },
      token,
    );
    const { errors: ofAvailability } = await server.graphql(
      'mutation ($input: SaveAvailabilityInput!) { saveAvailability(input: $input) { id } }',
      { input: { eventId, personId: unknown, spans: [] } },
      token,
    );

    expect(ofPerson?.[0]?.extensions).toMatchObject({
      code: 'NOT_FOUND',
      details: { path: 'input.organisationId' },
    });
    expect(ofAvailability?.[0]?.extensions).toMatchObject({
      code: 'NOT_FOUND',
      details: { path: 'input.personId' },
    });
  });

  it('change a room on the version that was read', async () => {
    const { eventId, token } = await anOrganiser();
    const { id } = await aRoom(server.database, { eventId });

    const changed = await server.graphql(
      saveRoom,
      { input: { id, version: 1, capacity: 300 } },
      token,
    );
    const stale = await server.graphql(
      saveRoom,
      { input: { id, version: 1, capacity: 200 } },
      token,
    );

    expect(changed.data.saveRoom).toEqual({ id, version: 2 });
    expect(stale.errors?.[0]?.extensions.code).toBe('VERSION_CONFLICT');
  });

  it('say when somebody can come, in spans that stand apart', async () => {
    const { eventId, token } = await anOrganiser();
    const { id: personId } = await aPerson(server.database);
    const save = `mutation ($input: SaveAvailabilityInput!) {
      saveAvailability(input: $input) { during { start end } person { name } }
    }`;
    const span = (start: string, end: string) => ({
      start: `2027-04-08T${start}:00+08:00`,
      end: `2027-04-08T${end}:00+08:00`,
    });

    const saved = await server.graphql(
      save,
      { input: { eventId, personId, spans: [span('09:00', '12:00')] } },
      token,
    );
    const overlapping = await server.graphql(
      save,
      { input: { eventId, personId, spans: [span('09:00', '12:00'), span('11:00', '13:00')] } },
      token,
    );
    const reversed = await server.graphql(
      save,
      { input: { eventId, personId, spans: [span('12:00', '09:00')] } },
      token,
    );
    const listed = await server.graphql(
      'query ($eventId: ID!) { availabilities(eventId: $eventId) { during { start } } }',
      { eventId },
      token,
    );

    expect(saved.data.saveAvailability).toEqual([
      {
        during: { start: '2027-04-08T01:00:00.000Z', end: '2027-04-08T04:00:00.000Z' },
        person: { name: '林晓' },
      },
    ]);
    expect(overlapping.errors?.[0]).toMatchObject({
      message: 'The spans in “input.spans” overlap.',
      extensions: { code: 'BAD_USER_INPUT', details: { path: 'input.spans' } },
    });
    expect(reversed.errors?.[0]?.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      details: { path: 'input.spans.0', rule: 'span_reversed' },
    });
    expect(listed.data.availabilities).toEqual([{ during: { start: '2027-04-08T01:00:00.000Z' } }]);
  });

  it('find people and organisations by a part of their names', async () => {
    const { eventId, token } = await anOrganiser();
    await aPerson(server.database, { name: '司马甲' });
    const find = `query ($eventId: ID!, $search: String) {
      people(eventId: $eventId, search: $search, first: 5) { totalCount nodes { name } }
      organisations(eventId: $eventId, search: $search) { totalCount nodes { name { zh } } }
    }`;

    const { data } = await server.graphql(find, { eventId, search: '司马' }, token);

    expect(data).toEqual({
      people: { totalCount: 1, nodes: [{ name: '司马甲' }] },
      organisations: { totalCount: 0, nodes: [] },
    });
  });

  it('list the events that are published', async () => {
    const { slug } = await anEvent(server.database);

    const { data } = await server.graphql(
      '{ events(first: 1) { nodes { slug } pageInfo { hasNextPage endCursor } } }',
    );

    expect(data.events).toEqual({
      nodes: [{ slug }],
      pageInfo: { hasNextPage: true, endCursor: expect.any(String) },
    });
  });

  it('say what the asker may do in each of them', async () => {
    const { eventId: own, slug, token } = await anOrganiser({ status: EventStatus.published });
    const { slug: foreign } = await anEvent(server.database, { status: EventStatus.published });
    const query = `query ($own: String!, $foreign: String!) {
      own: event(slug: $own) { id viewerMay { permission scopeIds } }
      foreign: event(slug: $foreign) { viewerMay { permission } }
      viewer { mayCreateEvents }
    }`;

    const { data } = await server.graphql<{
      own: { id: string; viewerMay: { permission: string; scopeIds: string[] | null }[] };
      foreign: { viewerMay: object[] };
      viewer: { mayCreateEvents: boolean };
    }>(query, { own: slug, foreign }, token);
    const visitor = await server.graphql(query, { own: slug, foreign });

    expect(data.own.id).toBe(own);
    expect(data.own.viewerMay).toContainEqual({ permission: 'editEvent', scopeIds: null });
    expect(data.own.viewerMay.map(({ permission }) => permission)).not.toContain('grantRoles');
    expect(data.foreign.viewerMay).toEqual([]);
    expect(data.viewer).toEqual({ mayCreateEvents: false });
    expect(visitor).toEqual({
      data: { own: { id: own, viewerMay: [] }, foreign: { viewerMay: [] }, viewer: null },
    });
  });
});
