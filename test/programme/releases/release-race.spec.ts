import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';

import { AccessService } from '../../../src/access/access.service.js';
import { theHouse } from '../../../src/kernel/auth/viewer.js';
import { Slot } from '../../../src/events/calendar/slot.entity.js';
import { ReleaseHold } from '../../../src/events/releases/release-hold.entity.js';
import { Release } from '../../../src/events/releases/release.entity.js';
import { AuditService } from '../../../src/kernel/audit/audit.service.js';
import { LiveService } from '../../../src/kernel/live/live.service.js';
import { ReleaseMessagesService } from '../../../src/programme/releases/messages/release-messages.service.js';
import { ReleasesService } from '../../../src/programme/releases/releases.service.js';
import { aPerson } from '../../support/directory.factories.js';
import { anEngagement, anEvent, aRoom, hours } from '../../support/events.factories.js';
import { aForum, anAgendaItem } from '../../support/forums.factories.js';
import { aServer, type TestServer } from '../../support/server.js';

/** Is overtaken by somebody else's change, once it has looked for clashes. */
class OvertakenReleases extends ReleasesService {
  change: () => Promise<unknown> = () => Promise.resolve();

  protected override async refuse(): Promise<void> {
    await this.change();
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

  it('is neither in what the release says nor in what it holds', async () => {
    const { database } = server;
    const { id: eventId } = await anEvent(database);
    const { id: roomId } = await aRoom(database, { eventId });
    const forum = await aForum(database, { eventId, roomId, during: hours(9, 12) });
    const { slotId } = await anAgendaItem(database, { forumId: forum.id, during: hours(9, 10) });
    const releases = new OvertakenReleases(
      database,
      server.get(AccessService),
      server.get(AuditService),
      server.get(LiveService),
      server.get(ReleaseMessagesService),
    );
    releases.change = () =>
      database.manager.update(Slot, { id: slotId }, { during: hours(10, 11) });

    const release = await releases.release(theHouse, { eventId });

    const { during } = await database.manager.findOneByOrFail(ReleaseHold, { slotId });
    const item = { during: { start: '2027-04-08T01:00:00.000Z', end: '2027-04-08T02:00:00.000Z' } };
    expect(during).toEqual(hours(9, 10));
    expect(release.document).toMatchObject({ forums: [{ agenda: [item] }] });
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
