import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { AccessService } from '../../../src/access/access.service.js';
import { theHouse } from '../../../src/kernel/auth/viewer.js';
import { Slot } from '../../../src/events/calendar/slot.entity.js';
import { ReleaseHold } from '../../../src/events/releases/release-hold.entity.js';
import { Release } from '../../../src/events/releases/release.entity.js';
import { RoomsService } from '../../../src/events/rooms.service.js';
import { ForumsService } from '../../../src/forums/forums.service.js';
import { AuditService } from '../../../src/kernel/audit/audit.service.js';
import { LiveService } from '../../../src/kernel/live/live.service.js';
import { ReleaseMessagesService } from '../../../src/programme/releases/messages/release-messages.service.js';
import { ReleasesService } from '../../../src/programme/releases/releases.service.js';
import { untilBlocked } from '../../support/blocked.js';
import { aPerson } from '../../support/directory.factories.js';
import { anEngagement, anEvent, aRoom, hours } from '../../support/events.factories.js';
import { aForum, anAgendaItem } from '../../support/forums.factories.js';
import { aServer, type TestServer } from '../../support/server.js';

/** Is overtaken by somebody else's change, once it has looked for clashes. */
class OvertakenReleases extends ReleasesService {
  change: (attempt: number) => Promise<unknown> = () => Promise.resolve();
  attempts = 0;

  protected override async refuse(): Promise<void> {
    this.attempts += 1;
    await this.change(this.attempts);
  }
}

/** Looks away where the real one refuses early, as if what clashes had come after the look. */
class HastyReleases extends ReleasesService {
  protected override refuse(): Promise<void> {
    return Promise.resolve();
  }
}

describe('a change that comes while a release is made', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer();
  });
  afterAll(() => server.close());

  const overtakenReleases = () =>
    new OvertakenReleases(
      server.database,
      server.get(AccessService),
      server.get(AuditService),
      server.get(LiveService),
      server.get(ReleaseMessagesService),
    );

  it('is neither in what the release says nor in what it holds', async () => {
    const { database } = server;
    const { id: eventId } = await anEvent(database);
    const { id: roomId } = await aRoom(database, { eventId });
    const forum = await aForum(database, { eventId, roomId, during: hours(9, 12) });
    const { slotId } = await anAgendaItem(database, { forumId: forum.id, during: hours(9, 10) });
    const releases = overtakenReleases();
    releases.change = async () => {
      await database.manager.update(Slot, { id: slotId }, { during: hours(10, 11) });
      await server.get(RoomsService).save(theHouse, { id: roomId, version: 1, capacity: 9 });
      await server.get(ForumsService).save(theHouse, { id: forum.id, version: 1, position: 9 });
    };

    const release = await releases.release(theHouse, { eventId });

    const { during } = await database.manager.findOneByOrFail(ReleaseHold, { slotId });
    const item = { during: { start: '2027-04-08T01:00:00.000Z', end: '2027-04-08T02:00:00.000Z' } };
    expect(during).toEqual(hours(9, 10));
    expect(release.document).toMatchObject({ forums: [{ agenda: [item] }] });
    expect(releases.attempts).toBe(1);
  });

  it('is in it where it deletes what would be shown: the release begins anew', async () => {
    const { database } = server;
    const { id: eventId } = await anEvent(database);
    const { id: roomId } = await aRoom(database, { eventId });
    const [room, forum] = [
      await aForum(database, { eventId, roomId, during: hours(9, 12) }),
      await aForum(database, { eventId, heldOn: '2027-04-08' }),
    ];
    const releases = overtakenReleases();
    releases.change = async (attempt) => {
      if (attempt === 1) {
        await database.manager.update(Slot, { id: room.slotId }, { roomId: null, during: null });
        await server.get(RoomsService).remove(theHouse, roomId, 1);
      }
      if (attempt === 2) await server.get(ForumsService).remove(theHouse, forum.id, 1);
    };

    const release = await releases.release(theHouse, { eventId });

    expect(release).toMatchObject({ number: 1, document: { forums: [] } });
    expect(releases.attempts).toBe(3);
  });

  /** What becomes of deleting a room and a forum after the release has taken them in, and before it is made. */
  const deletingAmid = async () => {
    const { database } = server;
    const { id: eventId } = await anEvent(database);
    const { id: roomId } = await aRoom(database, { eventId });
    const held = await aForum(database, { eventId, roomId, during: hours(9, 12) });
    const shown = await aForum(database, { eventId, heldOn: '2027-04-08' });
    const releases = overtakenReleases();
    releases.change = () =>
      database.manager.update(Slot, { id: held.slotId }, { roomId: null, during: null });
    const doorstep = server.owner.createQueryRunner();
    await doorstep.startTransaction();
    await doorstep.query('LOCK TABLE audit_entries IN EXCLUSIVE MODE'); // the last step of each of the three

    const released = releases.release(theHouse, { eventId });
    await untilBlocked(database);
    const deletions = Promise.allSettled([
      server.get(RoomsService).remove(theHouse, roomId, 1),
      server.get(ForumsService).remove(theHouse, shown.id, 1),
    ]);
    await untilBlocked(database, 3);
    await doorstep.commitTransaction();
    await doorstep.release();

    await released;
    return (await deletions).map((one) =>
      one.status === 'rejected' ? (one.reason as { code: string }).code : 'deleted',
    );
  };

  it('is refused where it would delete what the release holds or shows', async () => {
    expect(await deletingAmid()).toEqual(['ROOM_IN_USE', 'FORUM_IN_USE']);
  });

  describe('without the foreign keys', () => {
    beforeAll(() =>
      server.owner.query(`
        ALTER TABLE release_holds DROP CONSTRAINT release_holds_room_id_fkey;
        ALTER TABLE release_forums DROP CONSTRAINT release_forums_forum_id_fkey`),
    );

    it('would delete what the release holds and shows', async () => {
      expect(await deletingAmid()).toEqual(['deleted', 'deleted']);
    });
  });
});

describe('a clash that comes after the look at the draft', () => {
  let server: TestServer;
  let releases: ReleasesService;
  let eventId: string;
  beforeAll(async () => {
    server = await aServer();
    releases = new HastyReleases(
      server.database,
      server.get(AccessService),
      server.get(AuditService),
      server.get(LiveService),
      server.get(ReleaseMessagesService),
    );
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    eventId = (await anEvent(server.database)).id;
  });

  const aForumFrom = async (start: number, end: number, roomId?: string) =>
    aForum(server.database, {
      eventId,
      roomId: roomId ?? (await aRoom(server.database, { eventId })).id,
      during: hours(start, end),
    });
  const anItemFrom = (start: number, end: number, forumId: string) =>
    anAgendaItem(server.database, { forumId, during: hours(start, end) });

  it.each([
    [
      'ROOM_TAKEN',
      'two forums in one room',
      async () => {
        const { roomId } = await aForumFrom(9, 12);
        await aForumFrom(11, 13, roomId ?? undefined);
      },
    ],
    [
      'ROOM_TAKEN',
      'two items in one forum',
      async () => {
        const { id } = await aForumFrom(9, 12);
        await anItemFrom(9, 10, id);
        await anItemFrom(9, 10, id);
      },
    ],
    [
      'PERSON_BUSY',
      'a person in two forums',
      async () => {
        const { id: personId } = await aPerson(server.database);
        const both = [await aForumFrom(9, 12), await aForumFrom(11, 13)];
        for (const { slotId } of both) await anEngagement(server.database, { slotId, personId });
      },
    ],
    [
      'OUTSIDE_FORUM',
      'an item outside its forum',
      async () => {
        const { id } = await aForumFrom(9, 12);
        await anItemFrom(11, 13, id);
      },
    ],
  ])('is refused by Postgres with %s and the clash: %s', async (code, _, arrange) => {
    await arrange();

    const refused = releases.release(theHouse, { eventId });

    await expect(refused).rejects.toMatchObject({
      code,
      details: { clashes: [{ severity: 'blocks_release', items: [{}, {}] }] },
    });
    expect(await server.database.manager.countBy(Release, { eventId })).toBe(0);
  });

  describe('without the constraint', () => {
    beforeAll(() =>
      server.owner.query('ALTER TABLE release_holds DROP CONSTRAINT release_holds_room_is_free'),
    );

    it('would be stored', async () => {
      const { roomId } = await aForumFrom(9, 12);
      await aForumFrom(11, 13, roomId ?? undefined);

      await releases.release(theHouse, { eventId });

      const holds = server.database.manager.countBy(ReleaseHold, { roomId: roomId ?? '' });
      expect(await holds).toBe(2);
    });
  });
});
