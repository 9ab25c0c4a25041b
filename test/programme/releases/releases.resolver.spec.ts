import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { Role } from '../../../src/access/permission.js';
import { EventStatus } from '../../../src/events/event.entity.js';
import { AgendaItemKind } from '../../../src/forums/agenda-item.entity.js';
import { bilingual } from '../../../src/kernel/text/bilingual-text.js';
import { ReleasesService } from '../../../src/programme/releases/releases.service.js';
import { SpeakerStatus } from '../../../src/speakers/speaker.entity.js';
import { aHolder } from '../../support/access.factories.js';
import { countStatements } from '../../support/count-statements.js';
import { anOrganisation, aPerson } from '../../support/directory.factories.js';
import { anEvent, aRoom, hours } from '../../support/events.factories.js';
import {
  aForum,
  aForumHost,
  anAgendaItem,
  anAnnouncement,
  anAnnouncementAmount,
  aParticipant,
} from '../../support/forums.factories.js';
import { aServer, type TestServer } from '../../support/server.js';
import { aTokenOf } from '../../support/sessions.factories.js';
import { anAppearance, aSpeaker } from '../../support/speakers.factories.js';

const programme = `
  query Programme($slug: String!, $programme: Programme! = released) {
    event(slug: $slug, programme: $programme) {
      forums {
        title { zh }
        during { start }
        room { name { zh } }
        hosts { role }
        agenda {
          title { zh }
          during { start end }
          room { name { zh } }
          speakers { person { name } }
          announcements { title { zh } }
        }
      }
    }
  }`;

const history = `
  query History($slug: String!) {
    event(slug: $slug) {
      release { number releasedAt note { zh } }
      releases {
        number
        difference { programme { change title { zh } after { during { start } room { zh } } fields } speakers { name } }
        warnings { kind items { title { zh } kind } person { name } clash { kind ignoredReason } }
      }
    }
  }`;

/** Everything that a release carries. */
const everything = `
  query Everything($slug: String!, $programme: Programme!) {
    event(slug: $slug, programme: $programme) {
      forums {
        id slug code title { zh en enStatus } theme { zh en enStatus } heldOn during { start end } position
        claims { zh } inferred origin sourceRef certainty version capacity
        room { id name { zh en } venue { zh } city capacity position version }
        hosts {
          id role position
          organisation { id name { zh en } short { zh } legal { zh } kind level uscc parent { id } claims { zh } }
        }
        agenda {
          id eventId forumId kind title { zh en } during { start end } position version origin sourceRef certainty
          room { id name { zh } }
          speakers {
            id role post { zh } position speakerId agendaItemId
            person { id name nameLatin post { zh } organisation { name { zh } short { zh } } version }
            agendaItem { id title { zh } }
          }
          announcements {
            id kind title { zh } position openRoles claims { zh sourceRef } origin sourceRef certainty version
            participants {
              id role position groupName { zh } groupCount organisation { name { zh } short { zh } }
            }
            amounts { kind basis minorUnits currency firmness asPrinted position }
          }
        }
      }
      speakers(first: 10) {
        totalCount
        nodes { id status invitedAt person { name } appearances { id role person { name } } version }
      }
    }
  }`;

describe('A released programme, through the API', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer();
  });
  afterAll(() => server.close());

  /** An event with a forum and an item, whose titles have changed since they were released. */
  async function aReleasedEvent(status = EventStatus.published) {
    const { database } = server;
    const event = await anEvent(database, { status });
    const organiser = await aHolder(database, Role.organiser, event.id);
    const { id: roomId } = await aRoom(database, { eventId: event.id });
    const forum = await aForum(database, {
      eventId: event.id,
      roomId,
      during: hours(9, 12),
      title: bilingual({ zh: '旧论坛' }),
    });
    const placed = { forumId: forum.id, during: hours(9, 10), title: bilingual({ zh: '旧议程' }) };
    await anAgendaItem(database, placed);
    await anAgendaItem(database, { forumId: forum.id, title: bilingual({ zh: '未定' }) });
    const release = await server
      .get(ReleasesService)
      .release(organiser, { eventId: event.id, note: { zh: '首次发布' } });
    await database.query(`UPDATE forums SET title_zh = '新论坛' WHERE event_id = $1`, [event.id]);
    await database.query(`UPDATE agenda_items SET title_zh = '新议程' WHERE event_id = $1`, [
      event.id,
    ]);
    await database.query(
      `UPDATE slots SET during = '[2027-04-08 10:00+08,2027-04-08 11:00+08)' WHERE parent_id IS NOT NULL AND during IS NOT NULL AND event_id = $1`,
      [event.id],
    );
    return { event, organiser, release, token: await aTokenOf(database, organiser) };
  }

  it('is what anybody reads of a published event, whatever the draft has become', async () => {
    const { event } = await aReleasedEvent();

    const { data, errors } = await server.graphql(programme, { slug: event.slug });

    expect(errors).toBeUndefined();
    expect(data.event).toEqual({
      forums: [
        {
          title: { zh: '旧论坛' },
          during: { start: '2027-04-08T01:00:00.000Z' },
          room: { name: { zh: '主会场' } },
          hosts: [],
          agenda: [
            {
              title: { zh: '旧议程' },
              during: { start: '2027-04-08T01:00:00.000Z', end: '2027-04-08T02:00:00.000Z' },
              room: { name: { zh: '主会场' } },
              speakers: [],
              announcements: [],
            },
          ],
        },
      ],
    });
  });

  it('reads, field by field, like the draft that it was made of', async () => {
    const { database } = server;
    const event = await anEvent(database);
    const organiser = await aHolder(database, Role.organiser, event.id);
    const { id: organisationId } = await anOrganisation(database);
    const { id: roomId } = await aRoom(database, { eventId: event.id });
    const forum = await aForum(database, { eventId: event.id, roomId, during: hours(9, 12) });
    await aForumHost(database, { forumId: forum.id });
    const placed = { forumId: forum.id, during: hours(9, 10), kind: AgendaItemKind.fund };
    const { id: agendaItemId } = await anAgendaItem(database, placed);
    const { id: announcementId } = await anAnnouncement(database, { agendaItemId });
    await aParticipant(database, { announcementId });
    const groupName = bilingual({ zh: '企业' });
    await aParticipant(database, { announcementId, groupName, groupCount: 11, position: 1 });
    await anAnnouncementAmount(database, { announcementId });
    for (const person of [{ organisationId, post: bilingual({ zh: '院长' }) }, {}]) {
      const { id: personId } = await aPerson(database, person);
      const { id: speakerId } = await aSpeaker(database, {
        eventId: event.id,
        personId,
        status: SpeakerStatus.confirmed,
      });
      await anAppearance(database, { agendaItemId, speakerId });
    }
    await server.get(ReleasesService).release(organiser, { eventId: event.id });
    const token = await aTokenOf(database, organiser);
    const read = (programme: string) =>
      server.graphql(everything, { slug: event.slug, programme }, token);

    const [released, draft] = [await read('released'), await read('draft')];

    expect(draft.errors).toBeUndefined();
    expect(draft.data.event).toMatchObject({ speakers: { totalCount: 2 } });
    expect(released).toEqual(draft);
  });

  it('is not what those who ask for the draft read', async () => {
    const { event, token } = await aReleasedEvent();

    const { data } = await server.graphql(
      programme,
      { slug: event.slug, programme: 'draft' },
      token,
    );

    expect(data).toMatchObject({
      event: {
        forums: [
          {
            title: { zh: '新论坛' },
            agenda: [{ title: { zh: '新议程' } }, { title: { zh: '新议程' } }],
          },
        ],
      },
    });
  });

  it('is not seen by the public before the event is published', async () => {
    const { event } = await aReleasedEvent(EventStatus.draft);

    const answer = await server.graphql(programme, { slug: event.slug });

    expect(answer).toEqual({ data: { event: null } });
  });

  it('is read in two statements once it has been read: the event, and which release is the last', async () => {
    const { event } = await aReleasedEvent();
    await server.graphql(programme, { slug: event.slug });

    const statements = await countStatements(server.database, () =>
      server.graphql(programme, { slug: event.slug }),
    );

    expect(statements).toBe(2);
  });

  it('tells everybody what changed, and its organisers what they should know', async () => {
    const { event, token } = await aReleasedEvent();

    const { data, errors } = await server.graphql(history, { slug: event.slug }, token);

    expect(errors).toBeUndefined();
    expect(data.event).toMatchObject({
      release: { number: 1, note: { zh: '首次发布' } },
      releases: [
        {
          number: 1,
          difference: {
            programme: [
              { change: 'added', title: { zh: '旧论坛' } },
              {
                change: 'added',
                title: { zh: '旧议程' },
                after: { during: { start: '2027-04-08T01:00:00.000Z' }, room: { zh: '主会场' } },
              },
            ],
            speakers: [],
          },
          warnings: [
            {
              kind: 'unplaced',
              items: [{ title: { zh: '未定' }, kind: 'talk' }],
              person: null,
              clash: null,
            },
          ],
        },
      ],
    });
  });

  it('tells of many releases in as many statements as of one', async () => {
    const { event, organiser, token } = await aReleasedEvent();
    const read = () => server.graphql(history, { slug: event.slug }, token);
    const withOne = await countStatements(server.database, read);
    await server.get(ReleasesService).release(organiser, { eventId: event.id });
    await server.get(ReleasesService).release(organiser, { eventId: event.id });

    const withThree = await countStatements(server.database, read);

    expect((await read()).data).toMatchObject({ event: { releases: [{ number: 3 }, {}, {}] } });
    expect(withThree).toBe(withOne);
  });

  it('tells its warnings to nobody else', async () => {
    const { event } = await aReleasedEvent();

    const { data, errors } = await server.graphql(history, { slug: event.slug });

    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ event: { releases: [{ number: 1, warnings: null }] } });
  });

  it('stays readable by its number', async () => {
    const { event, organiser, release } = await aReleasedEvent();
    await server.get(ReleasesService).release(organiser, { eventId: event.id });

    const { data } = await server.graphql(
      `query Release($eventId: ID!) {
        first: release(eventId: $eventId, number: 1) { id note { zh } }
        third: release(eventId: $eventId, number: 3) { id }
      }`,
      { eventId: event.id },
    );

    expect(data).toEqual({ first: { id: release.id, note: { zh: '首次发布' } }, third: null });
  });

  it('is not found by its number before the event is published', async () => {
    const { event } = await aReleasedEvent(EventStatus.draft);

    const { errors } = await server.graphql(
      'query Release($eventId: ID!) { release(eventId: $eventId, number: 1) { id } }',
      { eventId: event.id },
    );

    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });
});
