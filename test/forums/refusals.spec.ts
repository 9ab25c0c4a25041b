import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { clientsOf, operationsOf, type Client } from '../support/client.js';
import { Grant } from '../../src/access/grant.entity.js';
import { Role } from '../../src/access/permission.js';
import { Account } from '../../src/kernel/auth/account.entity.js';
import { anEvent, aRoom } from '../support/events.factories.js';
import { aForum, anAgendaItem } from '../support/forums.factories.js';
import { aServer, type TestServer } from '../support/server.js';

const operations = `
  mutation SignIn($input: SignInInput!) { signIn(input: $input) { token } }
  mutation SaveForum($input: SaveForumInput!) { saveForum(input: $input) { id version } }
  mutation SaveAgendaItem($input: SaveAgendaItemInput!) { saveAgendaItem(input: $input) { id } }
  mutation MoveAgendaItem($input: MoveAgendaItemInput!) { moveAgendaItem(input: $input) { id } }
  mutation SaveAnnouncement($input: SaveAnnouncementInput!) { saveAnnouncement(input: $input) { id } }
  mutation InviteSpeaker($input: InviteSpeakerInput!) { inviteSpeaker(input: $input) { id } }
`;

const morning = { start: '2027-04-08T09:00:00+08:00', end: '2027-04-08T12:00:00+08:00' };

describe('what the API refuses of a draft', () => {
  let server: TestServer;
  let organiser: Client;
  let eventId: string;
  let roomId: string;
  let forumId: string;
  let itemId: string;
  beforeAll(async () => {
    server = await aServer();
    const { database } = server;
    ({ id: eventId } = await anEvent(database));
    ({ id: roomId } = await aRoom(database, { eventId }));
    const span = { start: new Date(morning.start), end: new Date(morning.end) };
    const forum = await aForum(database, { eventId, slug: 'photonics', roomId, during: span });
    forumId = forum.id;
    ({ id: itemId } = await anAgendaItem(database, { forumId }));
    const clients = await clientsOf(server, operationsOf(operations));
    const client = await clients.signedIn('organiser');
    const { id: accountId } = await database.manager.findOneByOrFail(Account, {
      email: client.email,
    });
    await database.manager.insert(Grant, { accountId, role: Role.organiser, eventId });
    organiser = client;
  });
  afterAll(() => server.close());

  const title = { zh: '论坛' };

  it.each<[string, string, () => object, string, object]>([
    [
      'a slug that is taken',
      'SaveForum',
      () => ({ eventId, slug: 'photonics', title }),
      'SLUG_TAKEN',
      { path: 'input.slug' },
    ],
    [
      'a slug in capitals',
      'SaveForum',
      () => ({ eventId, slug: 'Photonics', title }),
      'BAD_USER_INPUT',
      { path: 'input.slug', rule: 'matches' },
    ],
    [
      'a title that says nothing',
      'SaveForum',
      () => ({ eventId, slug: 'chips', title: {} }),
      'BAD_USER_INPUT',
      { path: 'input.title.zh' },
    ],
    [
      'a title that is cleared',
      'SaveForum',
      () => ({ id: forumId, version: 1, title: null }),
      'BAD_USER_INPUT',
      { path: 'input.title' },
    ],
    [
      'a span that ends before it starts',
      'SaveForum',
      () => ({
        ...{ eventId, slug: 'chips', title, roomId },
        during: { start: morning.end, end: morning.start },
      }),
      'BAD_USER_INPUT',
      { path: 'input.during', rule: 'span_reversed' },
    ],
    [
      'a time without a room',
      'SaveForum',
      () => ({ eventId, slug: 'chips', title, during: morning }),
      'ROOM_REQUIRED',
      { path: 'input.roomId' },
    ],
    [
      'a room without a time',
      'SaveForum',
      () => ({ eventId, slug: 'chips', title, roomId }),
      'BAD_USER_INPUT',
      { path: 'input.during', rule: 'required' },
    ],
    [
      'a day that is not that of the span',
      'SaveForum',
      () => ({ eventId, slug: 'chips', title, heldOn: '2027-04-09', roomId, during: morning }),
      'BAD_USER_INPUT',
      { path: 'input.heldOn', rule: 'day_of_span' },
    ],
    [
      'an unknown room',
      'SaveForum',
      () => ({ eventId, slug: 'chips', title, roomId: randomUUID(), during: morning }),
      'NOT_FOUND',
      { path: 'input.roomId' },
    ],
    [
      'a capacity of nobody',
      'SaveForum',
      () => ({ eventId, slug: 'chips', title, capacity: 0 }),
      'BAD_USER_INPUT',
      { path: 'input.capacity', rule: 'min' },
    ],
    [
      'a change without the version that was read',
      'SaveForum',
      () => ({ id: forumId, slug: 'chips' }),
      'BAD_USER_INPUT',
      { path: 'input.version', rule: 'required' },
    ],
    [
      'a room of its own for an item whose forum holds one',
      'SaveAgendaItem',
      () => ({ forumId, kind: 'talk', title, roomId, during: morning }),
      'BAD_USER_INPUT',
      { path: 'input.roomId', rule: 'forum_holds_room' },
    ],
    [
      'a stale version',
      'MoveAgendaItem',
      () => ({ id: itemId, version: 9, during: morning }),
      'VERSION_CONFLICT',
      {},
    ],
    [
      'an announcement that its item does not make',
      'SaveAnnouncement',
      () => ({ agendaItemId: itemId, kind: 'fund', title }),
      'BAD_USER_INPUT',
      { path: 'input.kind', rule: 'kind_of_item' },
    ],
    [
      'an unknown person as a speaker',
      'InviteSpeaker',
      () => ({ eventId, personId: randomUUID() }),
      'NOT_FOUND',
      { path: 'input.personId' },
    ],
  ])('%s', async (_, operation, input, code, details) => {
    const refusal = await organiser.refused(operation, { input: input() });

    expect(refusal.extensions).toMatchObject({ code, details });
    expect(refusal.message).toMatch(/^[A-Z“].+\.$/);
    expect(refusal.message).not.toContain('cannot be accepted');
  });
});
