import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource, type EntityTarget } from 'typeorm';

import { Role } from '../../src/access/permission.js';
import { Person } from '../../src/directory/person.entity.js';
import { peopleById } from '../../src/directory/people.query.js';
import { Capacity } from '../../src/events/capacity/capacity.entity.js';
import { Event } from '../../src/events/event.entity.js';
import { eventBySlug } from '../../src/events/event.query.js';
import { Release } from '../../src/events/releases/release.entity.js';
import { ReleasedService } from '../../src/events/releases/released.service.js';
import { Room } from '../../src/events/room.entity.js';
import { roomsById } from '../../src/events/rooms.query.js';
import { AgendaItem, AgendaItemKind } from '../../src/forums/agenda-item.entity.js';
import { AgendaLoader } from '../../src/forums/agenda.loader.js';
import { agendaOfForums } from '../../src/forums/agenda.query.js';
import { AnnouncementsLoader } from '../../src/forums/announcements/announcements.loader.js';
import { Forum } from '../../src/forums/forum.entity.js';
import { ForumsLoader } from '../../src/forums/forums.loader.js';
import { forumsOfEvents } from '../../src/forums/forums.query.js';
import { ForumsService } from '../../src/forums/forums.service.js';
import { bilingual } from '../../src/kernel/text/bilingual-text.js';
import { AccountsService } from '../../src/kernel/auth/accounts.service.js';
import { Grant } from '../../src/access/grant.entity.js';
import { ImportedDetails } from '../../src/programme/interchange/imported-details.entity.js';
import { ReleasesService } from '../../src/programme/releases/releases.service.js';
import { Appearance } from '../../src/speakers/appearance.entity.js';
import { appearancesOfItems } from '../../src/speakers/appearances.query.js';
import { AppearancesLoader } from '../../src/speakers/appearances.loader.js';
import { Speaker, SpeakerStatus } from '../../src/speakers/speaker.entity.js';
import { aHolder, visitor } from '../support/access.factories.js';
import { countStatements } from '../support/count-statements.js';
import { aPerson } from '../support/directory.factories.js';
import { anEvent, aRoom, hours } from '../support/events.factories.js';
import {
  aForum,
  aForumHost,
  anAgendaItem,
  anAnnouncement,
  anAnnouncementAmount,
  aParticipant,
} from '../support/forums.factories.js';
import { aRelease } from '../support/releases.factories.js';
import { aServer, type TestServer } from '../support/server.js';
import { anAppearance, aSpeaker } from '../support/speakers.factories.js';

const programme = `
  forums {
    id slug code title { zh en } theme { zh en } heldOn during { start end } capacity
    room { id name { zh en } capacity }
    hosts { role organisation { id name { zh en } } }
    agenda {
      id kind title { zh en } position during { start end }
      room { id name { zh en } }
      abstract { zh en enStatus } abstractMarkup { en } description { zh en } links { url title }
      forum { slug }
      speakers { role status post { zh en } person { id name } agendaItem { id } }
      announcements {
        kind title { zh en } openRoles sourceRef certainty
        participants { role organisation { name { zh en } } groupName { zh en } groupCount }
        amounts { kind basis minorUnits currency asPrinted }
        claims { zh en sourceRef }
      }
    }
  }
  speakers(first: 50) { totalCount nodes { id status biography { zh en } person { name } appearances { role } } }`;
const draftQuery = `query ($slug: String!) { event(slug: $slug, programme: draft) { ${programme} } }`;
const releasedQuery = `query ($slug: String!) { event(slug: $slug) { ${programme} } }`;

interface Read {
  event: {
    forums: {
      title: { zh: string };
      agenda: { title: { zh: string }; speakers: { person: { name: string } }[] }[];
    }[];
    speakers: { totalCount: number; nodes: { person: { name: string } }[] };
  } | null;
}

describe('the programme of an event', () => {
  let server: TestServer;
  let database: DataSource;
  beforeAll(async () => {
    server = await aServer();
    database = server.database;
  });
  afterAll(() => server.close());

  /** An event with so many forums, each with so many items, and everything that can belong to one. */
  async function aProgramme(
    forums: number,
    items: number,
  ): Promise<{ eventId: string; slug: string }> {
    const { id: eventId, slug } = await anEvent(database);
    for (let f = 0; f < forums; f += 1) {
      const { id: roomId } = await aRoom(database, { eventId, capacity: 300 });
      const capacity = database.manager.create(Capacity, { eventId, size: 100 + f });
      await database.manager.insert(Capacity, capacity);
      const { id: forumId } = await aForum(database, {
        eventId,
        roomId,
        during: hours(8, 20),
        theme: bilingual({ zh: '追光跃迁' }),
        position: f,
        capacityId: capacity.id,
      });
      await aForumHost(database, { forumId });
      for (let i = 0; i < items; i += 1) {
        const { id: agendaItemId } = await anAgendaItem(database, {
          forumId,
          kind: AgendaItemKind.fund,
          during: hours(8 + i, 9 + i),
        });
        const { id: personId } = await aPerson(database, { name: `Speaker ${f}.${i}` });
        const { id: speakerId } = await aSpeaker(database, {
          eventId,
          personId,
          status: SpeakerStatus.confirmed,
        });
        await anAppearance(database, { agendaItemId, speakerId });
        await aDetail(eventId, agendaItemId, {
          links: [
            { url: 'https://slides.example', title: '' },
            { url: 'javascript:alert(1)', title: 'Slides' },
          ],
        });
        await database.manager.update(
          AgendaItem,
          { id: agendaItemId },
          { abstract: bilingual({ en: `<p>Item ${f}.${i}</p>` }) },
        );
        await database.manager.update(
          Speaker,
          { id: speakerId },
          { biography: bilingual({ zh: '工程师', en: '<b>Engineer</b>' }) },
        );
        const { id: announcementId } = await anAnnouncement(database, { agendaItemId });
        await aParticipant(database, { announcementId });
        await anAnnouncementAmount(database, { announcementId });
      }
    }
    return { eventId, slug };
  }

  const aDetail = (eventId: string, subjectId: string, details: ImportedDetails['details']) =>
    database.manager.insert(ImportedDetails, { eventId, subjectId, details });

  /** The token of somebody who holds a role, or of a visitor without one. */
  async function tokenOf(role: Role, eventId: string): Promise<string> {
    const email = `${role}.${eventId}@example.org`;
    const password = 'correct horse';
    const { id: accountId } = await server
      .get(AccountsService)
      .create(database.manager, { email, name: role, password, mayCreateEvents: false });
    await database.manager.insert(Grant, { accountId, role, eventId });
    const { data } = await server.graphql<{ signIn: { token: string } }>(
      'mutation ($input: SignInInput!) { signIn(input: $input) { token } }',
      { input: { email, password } },
    );
    return data.signIn.token;
  }

  it('is read by hand with every column of what it is made of', async () => {
    const { eventId, slug } = await aProgramme(1, 1);
    const tx = database.manager;
    await aRelease(database, { eventId });
    // It is shown on the day of its span.
    await tx.update(Forum, { eventId }, { heldOn: '2027-04-08' });
    const forum = (await forumsOfEvents(tx, [eventId]))[0]!;
    const item = (await agendaOfForums(tx, [forum.id]))[0]!;
    const appearance = (await appearancesOfItems(tx, [item.id]))[0]!;
    const { roomId, personId } = { ...item, ...appearance };
    const read: [EntityTarget<object>, { id: string } | null | undefined][] = [
      [Event, await eventBySlug(tx, slug)],
      [Release, await server.get(ReleasedService).current({}, eventId)],
      [Room, (await roomsById(tx, [roomId!])).get(roomId!)],
      [Person, (await peopleById(tx, [personId])).get(personId)],
      [Forum, forum],
      [AgendaItem, item],
      [Appearance, appearance],
    ];

    for (const [entity, row] of read) {
      const stored = await tx.findOneByOrFail(entity, { id: row!.id });
      const columns = database.getMetadata(entity).columns.filter(({ isSelect }) => isSelect);
      const valuesOf = (one: object) =>
        Object.fromEntries(columns.map((each) => [each.propertyPath, each.getEntityValue(one)]));
      expect(valuesOf(row!)).toStrictEqual(valuesOf(stored));
    }
  });

  it('is read with as many statements however long it is', async () => {
    const app = server.get(DataSource);
    const [short, long] = [await aProgramme(1, 1), await aProgramme(3, 6)];
    const counts: number[] = [];
    for (const { eventId, slug } of [short, long]) {
      const token = await tokenOf(Role.observer, eventId);
      counts.push(
        await countStatements(app, async () => {
          const { errors } = await server.graphql(draftQuery, { slug }, token);
          expect(errors).toBeUndefined();
        }),
      );
    }

    expect(counts[1]).toBe(counts[0]);
  });

  it('says the same of the draft and of the release made of it', async () => {
    const { eventId, slug } = await aProgramme(2, 2);
    const organiser = await aHolder(database, Role.organiser, eventId);
    const token = await tokenOf(Role.observer, eventId);

    await server.get(ReleasesService).release(organiser, { eventId });

    const draft = await server.graphql<Read>(draftQuery, { slug }, token);
    const released = await server.graphql<Read>(releasedQuery, { slug });
    expect(draft.data.event?.forums[1]?.agenda[1]?.speakers).toHaveLength(1);
    expect(draft.data.event?.forums[1]?.agenda[1]).toMatchObject({
      abstract: { zh: null, en: 'Item 1.1', enStatus: 'official' },
      abstractMarkup: { en: '<p>Item 1.1</p>' },
      description: null,
      links: [{ url: 'https://slides.example', title: 'https://slides.example' }],
    });
    expect(draft.data.event?.speakers.nodes[0]).toMatchObject({
      biography: { zh: '工程师', en: 'Engineer' },
    });
    expect(released).toEqual(draft);
  });

  it('is empty for the public while nothing is released', async () => {
    const { slug } = await aProgramme(1, 1);

    const { data } = await server.graphql<Read>(releasedQuery, { slug });

    expect(data.event).toEqual({ forums: [], speakers: { totalCount: 0, nodes: [] } });
  });

  it('shows its draft to nobody who may not see it', async () => {
    const { eventId, slug } = await aProgramme(1, 1);

    const asVisitor = await server.graphql(draftQuery, { slug });
    const asPress = await server.graphql(draftQuery, { slug }, await tokenOf(Role.press, eventId));

    expect(asVisitor.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect(asPress.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect([asVisitor.data.event, asPress.data.event]).toEqual([null, null]);
  });

  it('finds a forum by its slug', async () => {
    const { eventId, slug } = await aProgramme(1, 1);
    const token = await tokenOf(Role.observer, eventId);
    const forum = await database.manager.findOneByOrFail(Forum, { eventId });
    const query = `query ($slug: String!, $forum: String!) {
      event(slug: $slug, programme: draft) { forum(slug: $forum) { id } none: forum(slug: "none") { id } }
    }`;

    const { data } = await server.graphql(query, { slug, forum: forum.slug }, token);

    expect(data.event).toEqual({ forum: { id: forum.id }, none: null });
  });

  it('finds an item and a speaker, and tells of them what was imported and what was released', async () => {
    const { eventId, slug } = await aProgramme(1, 1);
    const [elsewhere, organiser, token] = [
      await aProgramme(1, 1),
      await aHolder(database, Role.organiser, eventId),
      await tokenOf(Role.observer, eventId),
    ];
    const { id } = await database.manager.findOneByOrFail(AgendaItem, { eventId });
    const foreign = await database.manager.findOneByOrFail(AgendaItem, {
      eventId: elsewhere.eventId,
    });
    const { personId } = await database.manager.findOneByOrFail(Speaker, { eventId });
    await server.get(ReleasesService).release(organiser, { eventId });
    await database.manager.update(
      AgendaItem,
      { id },
      { abstract: bilingual({ zh: '后来的摘要' }) },
    );
    await database.manager.update(
      Speaker,
      { eventId, personId },
      { biography: bilingual({ zh: '后来的简介' }) },
    );
    const query = (programme: string) => `
      query ($slug: String!, $id: ID!, $foreign: ID!, $personId: ID!) {
        event(slug: $slug${programme}) {
          agendaItem(id: $id) { abstract { zh en } }
          foreign: agendaItem(id: $foreign) { id }
          speaker(personId: $personId) { biography { zh } }
          none: speaker(personId: $id) { id }
        }
      }`;
    const variables = { slug, id, foreign: foreign.id, personId };

    const draft = await server.graphql(query(', programme: draft'), variables, token);
    const released = await server.graphql(query(''), {
      ...{ slug, foreign: foreign.id },
      ...{ id: id.toUpperCase(), personId: personId.toUpperCase() },
    });

    expect(draft.data.event).toEqual({
      agendaItem: { abstract: { zh: '后来的摘要', en: null } },
      foreign: null,
      speaker: { biography: { zh: '后来的简介' } },
      none: null,
    });
    expect(released.data.event).toEqual({
      agendaItem: { abstract: { zh: null, en: 'Item 0.0' } },
      foreign: null,
      speaker: { biography: { zh: '工程师' } },
      none: null,
    });
  });

  it('pages through the speakers of a release', async () => {
    const { eventId, slug } = await aProgramme(1, 3);
    const organiser = await aHolder(database, Role.organiser, eventId);
    await server.get(ReleasesService).release(organiser, { eventId });
    const query = `query ($slug: String!, $after: String) { event(slug: $slug) {
      speakers(first: 2, after: $after) {
        totalCount nodes { person { name } } pageInfo { hasNextPage endCursor }
      }
    } }`;
    interface Page {
      event: { speakers: { pageInfo: { hasNextPage: boolean; endCursor: string } } };
    }

    const first = await server.graphql<Page>(query, { slug });
    const { endCursor: after } = first.data.event.speakers.pageInfo;
    const second = await server.graphql(query, { slug, after });
    const foreign = await server.graphql(query, { slug, after: 'bm9uc2Vuc2U' });

    expect(first.data.event.speakers).toMatchObject({
      totalCount: 3,
      nodes: [{ person: { name: 'Speaker 0.0' } }, { person: { name: 'Speaker 0.1' } }],
      pageInfo: { hasNextPage: true },
    });
    expect(second.data.event).toMatchObject({
      speakers: {
        totalCount: 3,
        nodes: [{ person: { name: 'Speaker 0.2' } }],
        pageInfo: { hasNextPage: false },
      },
    });
    expect(foreign.errors?.[0]?.extensions.code).toBe('INVALID_CURSOR');
  });

  it('is shown by id as drafted to those who may see that, and as released to others', async () => {
    const { eventId } = await aProgramme(2, 1);
    const organiser = await aHolder(database, Role.organiser, eventId);
    const observer = await aHolder(database, Role.observer, eventId);
    const [forum] = await database.manager.find(Forum, {
      where: { eventId },
      order: { position: 'ASC' },
    });
    const forumId = forum!.id;
    await server.get(ReleasesService).release(organiser, { eventId });
    await server
      .get(ForumsService)
      .save(organiser, { id: forumId, version: 1, title: { zh: '未发布的新名' } });
    const later = await aForum(database, { eventId, title: bilingual({ zh: '尚未发布' }) });
    const laterItem = await anAgendaItem(database, { forumId: later.id });
    const [forums, agenda] = [server.get(ForumsLoader), server.get(AgendaLoader)];

    const seenBy = async (viewer: typeof visitor) => {
      const request = {};
      return [
        (await forums.seenBy(request, viewer, eventId, forumId))?.title.zh,
        (await forums.seenBy(request, viewer, eventId, later.id))?.title.zh,
        (await agenda.seenBy(request, viewer, eventId, laterItem.id))?.title.zh,
      ];
    };

    expect(await seenBy(visitor)).toEqual(['示例论坛', undefined, undefined]);
    expect(await seenBy(observer)).toEqual(['未发布的新名', '尚未发布', '示例议程']);
  });

  it('asks once in a request whether the draft may be seen', async () => {
    const { eventId } = await aProgramme(5, 1);
    const observer = await aHolder(database, Role.observer, eventId);
    const forums = await database.manager.findBy(Forum, { eventId });
    const loader = server.get(ForumsLoader);
    const request = {};

    const statements = await countStatements(server.get(DataSource), () =>
      Promise.all(forums.map(({ id }) => loader.seenBy(request, observer, eventId, id))),
    );

    // The grants, and the forums with their rooms.
    expect(statements).toBe(2);
  });

  it('is loaded with a fixed number of statements for each kind of thing', async () => {
    const { eventId } = await aProgramme(3, 3);
    const forumIds = (await database.manager.findBy(Forum, { eventId })).map(({ id }) => id);
    const [forums, agenda] = [server.get(ForumsLoader), server.get(AgendaLoader)];
    const [announcements, appearances] = [
      server.get(AnnouncementsLoader),
      server.get(AppearancesLoader),
    ];
    const request = {};
    const load = async (
      one: (request: object, id: string) => Promise<{ id: string }[] | undefined>,
      ids: string[],
      expected = 1,
    ): Promise<string[]> => {
      let found: ({ id: string }[] | undefined)[] = [];
      const statements = await countStatements(server.get(DataSource), async () => {
        found = await Promise.all(ids.map((id) => one(request, id)));
      });
      expect(statements).toBe(expected);
      return found.flatMap((list) => (list ?? []).map(({ id }) => id));
    };

    // With the rooms.
    const items = await load(agenda.ofForum, forumIds, 2);
    const announced = await load(announcements.ofAgendaItem, items);

    expect(items).toHaveLength(9);
    expect(announced).toHaveLength(9);
    expect(await load(forums.hostsOf, forumIds)).toHaveLength(3);
    expect(await load(appearances.ofAgendaItem, items)).toHaveLength(9);
    expect(await load(announcements.participantsOf, announced)).toHaveLength(9);
    expect(await load(announcements.amountsOf, announced)).toHaveLength(9);
    expect(
      await countStatements(server.get(DataSource), () =>
        Promise.all(forumIds.map((id) => forums.occupancyOf(request, id))),
      ),
    ).toBe(2);
  });
});
