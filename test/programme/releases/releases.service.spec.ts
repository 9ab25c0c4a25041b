import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { Role } from '../../../src/access/permission.js';
import type { Event } from '../../../src/events/event.entity.js';
import { ClashKind, ClashSeverity } from '../../../src/events/calendar/clashes.js';
import { Slot } from '../../../src/events/calendar/slot.entity.js';
import { ReleaseHold } from '../../../src/events/releases/release-hold.entity.js';
import { Release } from '../../../src/events/releases/release.entity.js';
import type { Forum } from '../../../src/forums/forum.entity.js';
import { AgendaItemKind } from '../../../src/forums/agenda-item.entity.js';
import { AuditEntry } from '../../../src/kernel/audit/audit-entry.entity.js';
import type { TimeRange } from '../../../src/kernel/database/time-range.js';
import { Forbidden, NotFound, Unauthenticated } from '../../../src/kernel/errors/refusals.js';
import { bilingual } from '../../../src/kernel/text/bilingual-text.js';
import { ClashesService } from '../../../src/programme/clashes/clashes.service.js';
import type { Programme, Stored } from '../../../src/programme/programme.js';
import type { ReleaseDifference } from '../../../src/programme/releases/release-difference.js';
import type { ReleaseWarning } from '../../../src/programme/releases/release-warning.js';
import { ReleasesService } from '../../../src/programme/releases/releases.service.js';
import { AppearancesService } from '../../../src/speakers/appearances.service.js';
import { AppearanceRole } from '../../../src/speakers/appearance.entity.js';
import { SpeakersService } from '../../../src/speakers/speakers.service.js';
import { aHolder, anAccount, type SignedIn, visitor } from '../../support/access.factories.js';
import { countStatements } from '../../support/count-statements.js';
import { aPerson } from '../../support/directory.factories.js';
import { anEngagement, anEvent, aRoom, hours } from '../../support/events.factories.js';
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
import { aSpeaker } from '../../support/speakers.factories.js';

describe('ReleasesService', () => {
  let server: TestServer;
  let database: DataSource;
  let releases: ReleasesService;
  let clashes: ClashesService;
  let event: Event;
  let eventId: string;
  let organiser: SignedIn;
  beforeAll(async () => {
    server = await aServer();
    database = server.database;
    releases = server.get(ReleasesService);
    clashes = server.get(ClashesService);
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    event = await anEvent(database);
    eventId = event.id;
    organiser = await aHolder(database, Role.organiser, eventId);
  });

  const release = () => releases.release(organiser, { eventId });

  /** A forum in a room of its own. */
  async function aForumInARoom(during: TimeRange, forum: Partial<Forum> = {}): Promise<Forum> {
    const { id: roomId } = await aRoom(database, { eventId });
    return aForum(database, { eventId, roomId, during, ...forum });
  }

  async function documentOf({ id }: Release): Promise<Stored<Programme>> {
    const { document } = await database.manager.findOneOrFail(Release, {
      select: { id: true, document: true },
      where: { id },
    });
    return document as Stored<Programme>;
  }

  async function warningsOf({ id }: Release): Promise<ReleaseWarning[]> {
    const { warnings } = await database.manager.findOneOrFail(Release, {
      select: { id: true, warnings: true },
      where: { id },
    });
    return warnings as ReleaseWarning[];
  }

  /** What the release holds, by what is held and when. */
  async function holdsOf({ id: releaseId }: Release) {
    const holds = await database.manager.findBy(ReleaseHold, { releaseId });
    return holds
      .map(({ slotId, roomId, parentId, personId, during, within }) => {
        const of = roomId ? 'room' : parentId ? 'turn' : 'person';
        return { of, held: roomId ?? parentId ?? personId, slotId, during, within };
      })
      .sort((one, other) => one.during.start.getTime() - other.during.start.getTime());
  }

  const ignoreAll = async () => {
    for (const { id: clashId } of await clashes.list(organiser, eventId)) {
      await clashes.ignore(organiser, { eventId, clashId, reason: '双方同意' });
    }
  };

  it('shows what a release would be, with what blocks it, and stores nothing', async () => {
    const forum = await aForumInARoom(hours(9, 12), { title: bilingual({ zh: '光子论坛' }) });
    await release();
    const at = { forumId: forum.id, during: hours(9, 10) };
    const item = await anAgendaItem(database, { ...at, title: bilingual({ zh: '芯片' }) });
    const token = await aTokenOf(database, organiser);
    const preview = `query ($eventId: ID!) {
      previewRelease(eventId: $eventId) {
        number
        difference { programme { id words { zh en } } }
        warnings { kind }
        clashes { kind }
      }
    }`;

    const fine = await server.graphql(preview, { eventId }, token);
    const other = await anAgendaItem(database, at);
    const blocked = await server.graphql(preview, { eventId }, token);

    const words = {
      zh: '新增：《芯片》（光子论坛），4月8日 09:00–10:00 主会场',
      en: 'Added: “芯片” (光子论坛), 8 April, 09:00–10:00, 主会场',
    };
    expect(fine).toEqual({
      data: {
        previewRelease: {
          ...{ number: 2, warnings: [], clashes: [] },
          difference: { programme: [{ id: item.id, words }] },
        },
      },
    });
    expect(blocked).toMatchObject({
      data: {
        previewRelease: {
          difference: { programme: [{ id: item.id }, { id: other.id }] },
          clashes: [{ kind: 'room' }],
        },
      },
    });
    expect(await database.manager.countBy(Release, { eventId })).toBe(1);
  });

  it('numbers the releases of an event from one, and keeps their notes', async () => {
    const first = await releases.release(organiser, { eventId, note: { zh: '首次发布' } });
    const second = await release();

    expect([first, second]).toMatchObject([
      { number: 1, note: bilingual({ zh: '首次发布' }), releasedBy: organiser.accountId },
      { number: 2, note: bilingual(null) },
    ]);
    expect(first.releasedAt).toBeInstanceOf(Date);
  });

  it('numbers without gap or double what many organisers release at the same moment', async () => {
    await aForumInARoom(hours(9, 12));

    const made = await Promise.all([1, 2, 3, 4, 5].map(() => release()));

    expect(made.map(({ number }) => number).sort()).toEqual([1, 2, 3, 4, 5]);
    expect(await database.manager.countBy(ReleaseHold, { releaseId: made[0]!.id })).toBe(1);
  });

  it('writes down who released what', async () => {
    const { id } = await release();

    const entry = await database.manager.findOneByOrFail(AuditEntry, { eventId });
    expect(entry).toMatchObject({
      accountId: organiser.accountId,
      action: 'programme.released',
      subjectId: id,
      changes: { number: 1 },
    });
  });

  it('is not for the lead of a forum, nor for strangers', async () => {
    const lead = await aHolder(database, Role.forum_lead, eventId);

    await expect(releases.release(lead, { eventId })).rejects.toThrow(Forbidden);
    await expect(releases.release(visitor, { eventId })).rejects.toThrow(Unauthenticated);
    const stranger = await anAccount(database);
    await expect(releases.release(stranger, { eventId })).rejects.toThrow(NotFound);
  });

  describe('what it says', () => {
    it('is the placed items, with rooms, hosts, speakers and announcements', async () => {
      const forum = await aForumInARoom(hours(9, 12), { title: bilingual({ zh: '光子论坛' }) });
      await aForumHost(database, { forumId: forum.id });
      const item = await anAgendaItem(database, {
        forumId: forum.id,
        kind: AgendaItemKind.fund,
        during: hours(9, 10),
      });
      const announcement = await anAnnouncement(database, { agendaItemId: item.id });
      await aParticipant(database, { announcementId: announcement.id });
      await anAnnouncementAmount(database, { announcementId: announcement.id });
      const speaker = await aConfirmedSpeaker('Lin', item.id);

      const { forums, speakers } = await documentOf(await release());

      expect(forums).toMatchObject([
        {
          id: forum.id,
          title: { zh: '光子论坛' },
          heldOn: '2027-04-08',
          during: { start: '2027-04-08T01:00:00.000Z', end: '2027-04-08T04:00:00.000Z' },
          room: { name: { zh: '主会场' } },
          hosts: [{ role: 'host', organisation: { name: { zh: '示例单位' } } }],
          agenda: [
            {
              id: item.id,
              kind: 'fund',
              during: { start: '2027-04-08T01:00:00.000Z' },
              room: { name: { zh: '主会场' } },
              speakers: [{ role: 'speaker', person: { name: 'Lin' } }],
              announcements: [
                {
                  title: { zh: '示例基金' },
                  participants: [{ organisation: { name: { zh: '示例单位' } } }],
                  amounts: [{ minorUnits: '200000000000', currency: 'CNY' }],
                },
              ],
            },
          ],
        },
      ]);
      expect(speakers).toMatchObject([
        { id: speaker.id, person: { name: 'Lin' }, appearances: [{ agendaItemId: item.id }] },
      ]);
    });

    it('leaves an item without a time in the draft, and warns of it', async () => {
      const forum = await aForumInARoom(hours(9, 12));
      const placed = await anAgendaItem(database, { forumId: forum.id, during: hours(9, 10) });
      const unplaced = await anAgendaItem(database, { forumId: forum.id });

      const made = await release();

      const { forums } = await documentOf(made);
      expect(forums.flatMap(({ agenda }) => agenda).map(({ id }) => id)).toEqual([placed.id]);
      expect(await warningsOf(made)).toMatchObject([
        { kind: 'unplaced', items: [{ id: unplaced.id, kind: 'talk' }] },
      ]);
    });

    it('is all items of a forum of which the day alone is known', async () => {
      const forum = await aForum(database, { eventId, heldOn: '2027-04-08' });
      const item = await anAgendaItem(database, { forumId: forum.id });

      const made = await release();

      const { forums } = await documentOf(made);
      expect(forums).toMatchObject([
        { heldOn: '2027-04-08', during: null, agenda: [{ id: item.id, during: null }] },
      ]);
      expect(await warningsOf(made)).toEqual([]);
    });

    it('leaves out a forum of which nothing is known, and warns of it', async () => {
      const forum = await aForum(database, { eventId });

      const made = await release();

      expect((await documentOf(made)).forums).toEqual([]);
      expect(await warningsOf(made)).toMatchObject([
        { kind: 'unplaced', items: [{ id: forum.id, kind: 'forum' }] },
      ]);
    });

    it('is a theme without a room of its own, once one of its items is placed', async () => {
      const theme = await aForum(database, { eventId });
      const { id: roomId } = await aRoom(database, { eventId });
      await anAgendaItem(database, { forumId: theme.id, roomId, during: hours(9, 10) });

      const { forums } = await documentOf(await release());

      expect(forums).toMatchObject([
        { id: theme.id, room: null, agenda: [{ room: { id: roomId } }] },
      ]);
    });

    it('leaves out a speaker who has not confirmed, and warns of them', async () => {
      const forum = await aForumInARoom(hours(9, 12));
      const item = await anAgendaItem(database, { forumId: forum.id, during: hours(9, 10) });
      const { personId } = await anInvitedSpeaker('Mei', item.id);

      const made = await release();

      const { forums, speakers } = await documentOf(made);
      expect(forums).toMatchObject([{ agenda: [{ speakers: [] }] }]);
      expect(speakers).toEqual([]);
      expect(await warningsOf(made)).toMatchObject([
        { kind: 'unconfirmed', personId, items: [{ id: item.id }] },
      ]);
    });

    it('is asked for in as many statements for thirty items as for one', async () => {
      const forum = await aForumInARoom(hours(9, 12));
      await anAgendaItem(database, { forumId: forum.id, during: hours(9, 9.1) });
      const withOne = await countStatements(database, release);
      for (let n = 1; n < 30; n += 1) {
        const during = hours(9 + n / 10, 9 + (n + 1) / 10);
        const item = await anAgendaItem(database, { forumId: forum.id, during });
        await anAnnouncement(database, { agendaItemId: item.id });
      }

      const withMany = await countStatements(database, release);

      expect(withMany).toBe(withOne);
    });
  });

  describe('what changed from the release before', () => {
    const differenceOf = async ({ id }: Release) => {
      const { difference } = await database.manager.findOneOrFail(Release, {
        select: { id: true, difference: true },
        where: { id },
      });
      return difference as ReleaseDifference;
    };

    it('is nothing where the draft stayed as it was', async () => {
      const forum = await aForumInARoom(hours(9, 12));
      await aForumHost(database, { forumId: forum.id });
      const item = await anAgendaItem(database, { forumId: forum.id, during: hours(9, 10) });
      const announcement = await anAnnouncement(database, { agendaItemId: item.id });
      await aParticipant(database, { announcementId: announcement.id });
      await aConfirmedSpeaker('Lin', item.id);
      await release();

      const difference = await differenceOf(await release());

      expect(difference).toEqual({ programme: [], speakers: [] });
    });

    it('is told of what was moved, to its speaker too', async () => {
      const forum = await aForumInARoom(hours(9, 12));
      const item = await anAgendaItem(database, { forumId: forum.id, during: hours(9, 10) });
      const { personId } = await aConfirmedSpeaker('Lin', item.id);
      await release();
      await database.manager.update(Slot, { id: item.slotId }, { during: hours(10, 11) });

      const difference = await differenceOf(await release());

      const moved = {
        change: 'moved',
        id: item.id,
        before: { during: { start: '2027-04-08T01:00:00.000Z' } },
        after: { during: { start: '2027-04-08T02:00:00.000Z' } },
      };
      expect(difference).toMatchObject({
        programme: [moved],
        speakers: [{ personId, name: 'Lin', changes: [moved] }],
      });
    });

    it('is told of a speaker who withdrew', async () => {
      const forum = await aForumInARoom(hours(9, 12));
      const item = await anAgendaItem(database, { forumId: forum.id, during: hours(9, 10) });
      const { id, personId } = await aConfirmedSpeaker('Lin', item.id);
      await release();
      await server.get(SpeakersService).withdraw(organiser, id);

      const difference = await differenceOf(await release());

      expect(difference).toMatchObject({
        programme: [{ change: 'changed', id: item.id, fields: ['speakers'] }],
        speakers: [{ personId, changes: [{ change: 'cancelled', id: item.id }] }],
      });
    });
  });

  describe('what it holds', () => {
    it('is the room for the forum, a turn in it for each item, and who has confirmed', async () => {
      const forum = await aForumInARoom(hours(9, 12));
      const item = await anAgendaItem(database, { forumId: forum.id, during: hours(9.5, 10) });
      const { personId } = await aConfirmedSpeaker('Lin', item.id);
      await anInvitedSpeaker('Mei', item.id);

      const holds = await holdsOf(await release());

      expect(holds).toEqual(
        expect.arrayContaining([
          {
            of: 'room',
            held: forum.roomId,
            slotId: forum.slotId,
            during: hours(9, 12),
            within: null,
          },
          {
            of: 'turn',
            held: forum.slotId,
            slotId: item.slotId,
            during: hours(9.5, 10),
            within: hours(9, 12),
          },
          {
            of: 'person',
            held: personId,
            slotId: item.slotId,
            during: hours(9.5, 10),
            within: null,
          },
        ]),
      );
      expect(holds).toHaveLength(3);
    });

    it('is the room of each item in a theme', async () => {
      const theme = await aForum(database, { eventId });
      const { id: roomId } = await aRoom(database, { eventId });
      const item = await anAgendaItem(database, {
        forumId: theme.id,
        roomId,
        during: hours(9, 10),
      });

      const holds = await holdsOf(await release());

      expect(holds).toEqual([
        { of: 'room', held: roomId, slotId: item.slotId, during: hours(9, 10), within: null },
      ]);
    });

    it('is nine hundred things', async () => {
      for (let f = 0; f < 30; f += 1) {
        const forum = await aForumInARoom(hours(9, 12));
        await database.query(
          `WITH slot AS (
             INSERT INTO slots (event_id, parent_id, during)
             SELECT $1, $2, tstzrange(at, at + interval '5 min')
             FROM generate_series($3::timestamptz, $3::timestamptz + interval '140 min', '5 min') AS at
             RETURNING id)
           INSERT INTO agenda_items (event_id, forum_id, slot_id, kind, title_zh, position)
           SELECT $1, $4, id, 'talk', '报告', 1 FROM slot`,
          [eventId, forum.slotId, hours(9, 10).start, forum.id],
        );
      }

      const made = await release();

      expect(await database.manager.countBy(ReleaseHold, { releaseId: made.id })).toBe(900);
    });
  });

  describe('a refusal', () => {
    it('names the room that is taken, and by what', async () => {
      const forum = await aForumInARoom(hours(9, 12));
      const first = await anAgendaItem(database, { forumId: forum.id, during: hours(9, 10) });
      const second = await anAgendaItem(database, { forumId: forum.id, during: hours(9.5, 10.5) });

      const refused = release();

      await expect(refused).rejects.toMatchObject({
        code: 'ROOM_TAKEN',
        details: {
          clashes: [
            {
              id: expect.stringMatching(/^[0-9a-f]{16}$/) as unknown,
              kind: 'room',
              minutes: 30,
              items: [
                { id: first.id, kind: 'talk', title: { zh: '示例议程' }, during: hours(9, 10) },
                { id: second.id, during: hours(9.5, 10.5) },
              ],
              room: { id: forum.roomId, name: { zh: '主会场' } },
              person: null,
            },
          ],
        },
      });
      expect(await database.manager.countBy(Release, { eventId })).toBe(0);
    });

    it('names the person who is busy', async () => {
      const { id: personId } = await aPerson(database, { name: 'Lin' });
      for (const _ of ['one', 'another']) {
        const forum = await aForumInARoom(hours(9, 12));
        await anEngagement(database, { slotId: forum.slotId, personId });
      }

      await expect(release()).rejects.toMatchObject({
        code: 'PERSON_BUSY',
        details: { clashes: [{ kind: 'person', person: { id: personId, name: 'Lin' } }] },
      });
    });

    it('names the item that leaves its forum', async () => {
      const forum = await aForumInARoom(hours(9, 12));
      await anAgendaItem(database, { forumId: forum.id, during: hours(11.5, 12.5) });

      await expect(release()).rejects.toMatchObject({
        code: 'OUTSIDE_FORUM',
        details: { clashes: [{ kind: 'outside_forum', items: [{ kind: 'forum' }, {}] }] },
      });
    });

    it('has a name also where the event lets another kind of clash block', async () => {
      const { id: roomId } = await aRoom(database, { eventId, capacity: 1 });
      const [{ id: capacityId }] = await database.query<[{ id: string }]>(
        'INSERT INTO capacities (event_id, size) VALUES ($1, 2) RETURNING id',
        [eventId],
      );
      await aForum(database, { eventId, roomId, during: hours(9, 12), capacityId });
      await clashes.setSeverity(organiser, {
        eventId,
        kind: ClashKind.capacity,
        severity: ClashSeverity.blocks_release,
      });

      await expect(release()).rejects.toMatchObject({
        code: 'CLASHES_REMAIN',
        details: { clashes: [{ kind: 'capacity' }] },
      });
    });

    it('is lifted once what clashes is moved', async () => {
      const forum = await aForumInARoom(hours(9, 12));
      await anAgendaItem(database, { forumId: forum.id, during: hours(9, 10) });
      const second = await anAgendaItem(database, { forumId: forum.id, during: hours(9.5, 10.5) });
      await expect(release()).rejects.toMatchObject({ code: 'ROOM_TAKEN' });

      await database.manager.update(Slot, { id: second.slotId }, { during: hours(10, 11) });

      expect(await release()).toMatchObject({ number: 1 });
    });

    it('reaches a client with its code and clashes', async () => {
      const forum = await aForumInARoom(hours(9, 12));
      await anAgendaItem(database, { forumId: forum.id, during: hours(9, 10) });
      await anAgendaItem(database, { forumId: forum.id, during: hours(9, 10) });
      const token = await aTokenOf(database, organiser);

      const { errors } = await server.graphql(
        `mutation Release($input: ReleaseProgrammeInput!) {
          releaseProgramme(input: $input) { id number releasedAt }
        }`,
        { input: { eventId, note: { zh: '首次发布' } } },
        token,
      );

      expect(errors).toMatchObject([
        {
          extensions: {
            code: 'ROOM_TAKEN',
            details: {
              clashes: [
                { minutes: 60, items: [{ during: { start: '2027-04-08T01:00:00.000Z' } }, {}] },
              ],
            },
          },
        },
      ]);
    });
  });

  describe('what is excused', () => {
    it('is cut out of the hold of what starts later, and listed', async () => {
      const forum = await aForumInARoom(hours(9, 12));
      const first = await anAgendaItem(database, { forumId: forum.id, during: hours(9, 10) });
      const second = await anAgendaItem(database, { forumId: forum.id, during: hours(9.5, 11) });
      await ignoreAll();

      const made = await release();

      const turns = (await holdsOf(made)).filter(({ of }) => of === 'turn');
      expect(turns.map(({ slotId, during }) => ({ slotId, during }))).toEqual([
        { slotId: first.slotId, during: hours(9, 10) },
        { slotId: second.slotId, during: hours(10, 11) },
      ]);
      expect(await warningsOf(made)).toMatchObject([
        { kind: 'clash', clash: { kind: 'room', ignoredReason: '双方同意', minutes: 30 } },
      ]);
    });

    it('may be the whole of what lies within something that began earlier', async () => {
      const { id: roomId } = await aRoom(database, { eventId });
      const theme = await aForum(database, { eventId });
      const long = { forumId: theme.id, roomId, during: hours(9, 14) };
      const { slotId } = await anAgendaItem(database, long);
      await anAgendaItem(database, { forumId: theme.id, roomId, during: hours(11, 12) });
      await ignoreAll();

      const holds = await holdsOf(await release());

      expect(holds).toMatchObject([{ slotId, during: hours(9, 14) }]);
      expect(holds).toHaveLength(1);
    });

    it('is also what only warns, or is not looked for', async () => {
      const { id: personId } = await aPerson(database);
      for (const during of [hours(9, 10), hours(9.5, 11)]) {
        const forum = await aForumInARoom(during);
        await anEngagement(database, { slotId: forum.slotId, personId });
      }
      for (const severity of [ClashSeverity.warns, ClashSeverity.off]) {
        await clashes.setSeverity(organiser, { eventId, kind: ClashKind.person, severity });

        const made = await release();

        const people = (await holdsOf(made)).filter(({ of }) => of === 'person');
        expect(people.map(({ during }) => during)).toEqual([hours(9, 10), hours(10, 11)]);
        expect(await warningsOf(made)).toMatchObject([
          { kind: 'clash', personId, clash: { kind: 'person', severity } },
        ]);
      }
    });

    it('lets an item leave its forum, and holds the room for the rest', async () => {
      const forum = await aForumInARoom(hours(9, 12));
      const item = await anAgendaItem(database, { forumId: forum.id, during: hours(11, 13) });
      await ignoreAll();

      const made = await release();

      expect(await holdsOf(made)).toEqual([
        {
          of: 'room',
          held: forum.roomId,
          slotId: forum.slotId,
          during: hours(9, 12),
          within: null,
        },
        {
          of: 'turn',
          held: forum.slotId,
          slotId: item.slotId,
          during: hours(11, 13),
          within: null,
        },
        {
          of: 'room',
          held: forum.roomId,
          slotId: item.slotId,
          during: hours(12, 13),
          within: null,
        },
      ]);
    });

    it('does not let that item take the room from the next forum', async () => {
      const forum = await aForumInARoom(hours(9, 12));
      const item = await anAgendaItem(database, { forumId: forum.id, during: hours(11, 13) });
      await ignoreAll();
      await aForum(database, { eventId, roomId: forum.roomId, during: hours(12, 14) });

      await expect(release()).rejects.toMatchObject({
        code: 'ROOM_TAKEN',
        details: { clashes: [{ items: [{ id: item.id }, { kind: 'forum' }] }] },
      });
    });

    it('is nothing of what was not excused', async () => {
      const forum = await aForumInARoom(hours(9, 12));
      await anAgendaItem(database, { forumId: forum.id, during: hours(9, 10) });
      await anAgendaItem(database, { forumId: forum.id, during: hours(9.5, 11) });
      await ignoreAll();
      await anAgendaItem(database, { forumId: forum.id, during: hours(10.5, 11.5) });

      await expect(release()).rejects.toMatchObject({
        code: 'ROOM_TAKEN',
        details: { clashes: [{ minutes: 30 }] },
      });
    });
  });

  const anInvitedSpeaker = async (name: string, agendaItemId: string) => {
    const { id: personId } = await aPerson(database, { name });
    const speaker = await aSpeaker(database, { eventId, personId });
    await server.get(AppearancesService).place(organiser, {
      agendaItemId,
      speakerId: speaker.id,
      role: AppearanceRole.speaker,
    });
    return speaker;
  };

  const aConfirmedSpeaker = async (name: string, agendaItemId: string) => {
    const speaker = await anInvitedSpeaker(name, agendaItemId);
    await server.get(SpeakersService).confirm(organiser, speaker.id);
    return speaker;
  };
});
