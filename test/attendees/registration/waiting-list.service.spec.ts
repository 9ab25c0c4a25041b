import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

import { Attendee } from '../../../src/attendees/registration/attendee.entity.js';
import { Place } from '../../../src/attendees/registration/place.entity.js';
import type { Registration } from '../../../src/attendees/registration/registrant.js';
import { RegistrationService } from '../../../src/attendees/registration/registration.service.js';
import { CapacityBelowTaken } from '../../../src/events/capacity/capacity.errors.js';
import { Event } from '../../../src/events/event.entity.js';
import { OrganisingService } from '../../../src/events/organising.service.js';
import { Forum } from '../../../src/forums/forum.entity.js';
import { ForumsService } from '../../../src/forums/forums.service.js';
import { AuditEntry } from '../../../src/kernel/audit/audit-entry.entity.js';
import { theHouse } from '../../../src/kernel/auth/viewer.js';
import { Mail } from '../../../src/kernel/mail/outbox.entity.js';
import { visitor } from '../../support/access.factories.js';
import {
  aConference,
  aRegistration,
  type Conference,
  placesOf,
} from '../../support/attendees.factories.js';
import { aServer, type TestServer } from '../../support/server.js';

describe('WaitingListService', () => {
  let server: TestServer;
  let registration: RegistrationService;

  beforeAll(async () => {
    server = await aServer();
    registration = server.get(RegistrationService);
  });
  afterAll(() => server.close());

  /** Registers for every forum, unless others are named. */
  const register = async (conference: Conference, given: Partial<Registration> = {}) => {
    const forumIds = conference.forums.map(({ id }) => id);
    const all = aRegistration(conference, { forumIds, ...given });
    return (await registration.register(visitor, all)).id;
  };
  const cancel = (id: string) => registration.cancel(theHouse, id);
  const places = (id: string) => placesOf(server.database, id);
  const statusOf = (id: string) =>
    server.database.manager.findOneByOrFail(Attendee, { id }).then(({ status }) => status);
  const limitForum = async ({ id }: Forum, capacity: number | null) => {
    const { version } = await server.database.manager.findOneByOrFail(Forum, { id });
    return server.get(ForumsService).save(theHouse, { id, version, capacity });
  };
  const limitEvent = async ({ event: { id } }: Conference, capacity: number | null) => {
    const { version } = await server.database.manager.findOneByOrFail(Event, { id });
    return server.get(OrganisingService).edit(theHouse, { id, version, capacity });
  };
  const newsAbout = async (attendeeId: string) => {
    const held = await server.database.manager.findBy(Place, { attendeeId });
    const news: string[] = [];
    for (const { id: subjectId } of held) {
      const mails = await server.database.manager.findBy(Mail, { subjectId });
      news.push(...mails.map(({ kind }) => kind));
    }
    return news;
  };

  describe('when a registration is cancelled', () => {
    it('hands the seat to the head of the line, and tells them', async () => {
      const conference = await aConference(server.database, { forums: [{ capacity: 1 }] });
      const [holder, first, second] = [
        await register(conference),
        await register(conference),
        await register(conference),
      ];

      await cancel(holder);

      expect(await places(first)).toEqual(['event seated', 'forum-1 seated 1']);
      expect(await places(second)).toEqual(['event seated', 'forum-1 waitlisted']);
      expect(await newsAbout(first)).toEqual(['place_seated']);
      expect(await newsAbout(second)).toEqual([]);
    });

    it('goes by priority before the order of the line', async () => {
      const conference = await aConference(server.database, { forums: [{ capacity: 1 }] });
      const [holder, first, dear] = [
        await register(conference),
        await register(conference),
        await register(conference),
      ];
      await server.database.manager.update(Place, { attendeeId: dear }, { priority: 1 });

      await cancel(holder);

      expect(await places(first)).toEqual(['event seated', 'forum-1 waitlisted']);
      expect(await places(dear)).toEqual(['event seated', 'forum-1 seated 1']);
    });

    it('passes over who has left the line', async () => {
      const conference = await aConference(server.database, { forums: [{ capacity: 1 }] });
      const [holder, first, second] = [
        await register(conference),
        await register(conference),
        await register(conference),
      ];
      await cancel(first);

      await cancel(holder);

      expect(await places(second)).toEqual(['event seated', 'forum-1 seated 1']);
    });

    it('seats the head for the event, and with it for the forums asked for', async () => {
      const conference = await aConference(server.database, {
        capacity: 2,
        forums: [{ capacity: 1 }, { capacity: 5 }, {}],
      });
      const [first] = conference.forums;
      const [holder, , waiting] = [
        await register(conference, { forumIds: [] }),
        await register(conference, { forumIds: [first.id] }),
        await register(conference),
      ];

      await cancel(holder);

      expect(await statusOf(waiting)).toBe('registered');
      expect(await places(waiting)).toEqual([
        'event seated 1',
        'forum-1 waitlisted',
        'forum-2 seated 1',
        'forum-3 seated',
      ]);
      expect(await newsAbout(waiting)).toEqual(['place_seated']);
    });

    it('keeps the forum seat of who leaves for the forum’s own line, not for who comes to the event', async () => {
      const conference = await aConference(server.database, {
        capacity: 2,
        forums: [{ capacity: 1 }],
      });
      const [holder, inside, outside] = [
        await register(conference),
        await register(conference),
        await register(conference),
      ];

      await cancel(holder);

      expect(await places(inside)).toEqual(['event seated 2', 'forum-1 seated 1']);
      expect(await places(outside)).toEqual(['event seated 1', 'forum-1 waitlisted']);
    });

    it('draws the number in a forum’s line when the event’s own place is there, not before', async () => {
      const conference = await aConference(server.database, {
        capacity: 2,
        forums: [{ capacity: 1 }],
      });
      const [seated, other, early] = [
        await register(conference),
        await register(conference, { forumIds: [] }),
        await register(conference),
      ];
      await cancel(other);
      const waits = await server.database.manager.findOneByOrFail(Place, {
        attendeeId: early,
        forumId: conference.forums[0].id,
      });

      expect(waits.sequence).toBe('1');
      expect(await places(seated)).toEqual(['event seated 1', 'forum-1 seated 1']);
    });
  });

  describe('when a forum is enlarged', () => {
    it('seats the heads of the line in the transaction that saves the forum', async () => {
      const conference = await aConference(server.database, { forums: [{ capacity: 1 }] });
      const ids = [];
      for (let count = 0; count < 4; count += 1) ids.push(await register(conference));

      await limitForum(conference.forums[0], 3);

      const statuses = [];
      for (const id of ids) statuses.push((await places(id))[1]);
      expect(statuses).toEqual([
        'forum-1 seated 1',
        'forum-1 seated 2',
        'forum-1 seated 3',
        'forum-1 waitlisted',
      ]);
      expect(await newsAbout(ids[1]!)).toEqual(['place_seated']);
    });

    it('leaves nothing behind when the forum is not saved', async () => {
      const conference = await aConference(server.database, { forums: [{ capacity: 1 }, {}] });
      const [first, second] = conference.forums;
      await register(conference);
      const waiting = await register(conference);
      const { version } = await server.database.manager.findOneByOrFail(Forum, { id: first.id });

      const attempt = server
        .get(ForumsService)
        .save(theHouse, { id: first.id, version, capacity: 2, slug: second!.slug });

      await expect(attempt).rejects.toThrow();
      expect((await places(waiting))[1]).toBe('forum-1 waitlisted');
      expect(await newsAbout(waiting)).toEqual([]);
    });
  });

  describe('when a forum is made smaller', () => {
    it('is refused below what is taken', async () => {
      const conference = await aConference(server.database, { forums: [{ capacity: 3 }] });
      await register(conference);
      await register(conference);

      const attempt = limitForum(conference.forums[0], 1);

      await expect(attempt).rejects.toEqual(new CapacityBelowTaken(2));
    });
  });

  describe('when a limit is lifted', () => {
    it('lets in everybody who waits for the forum', async () => {
      const conference = await aConference(server.database, { forums: [{ capacity: 1 }] });
      const [holder, waiting] = [await register(conference), await register(conference)];

      const { capacityId } = await limitForum(conference.forums[0], null);

      expect(capacityId).toBeNull();
      expect(await places(holder)).toEqual(['event seated', 'forum-1 seated']);
      expect(await places(waiting)).toEqual(['event seated', 'forum-1 seated']);
      expect(await newsAbout(waiting)).toEqual(['place_seated']);
    });

    it('lets in everybody who waits for the event, as far as the forums go', async () => {
      const conference = await aConference(server.database, {
        capacity: 1,
        forums: [{ capacity: 2 }],
      });
      const ids = [
        await register(conference),
        await register(conference),
        await register(conference),
      ];

      await limitEvent(conference, null);

      const found = [];
      for (const id of ids) found.push(await places(id));
      expect(found).toEqual([
        ['event seated', 'forum-1 seated 1'],
        ['event seated', 'forum-1 seated 2'],
        ['event seated', 'forum-1 waitlisted'],
      ]);
      expect(await statusOf(ids[2]!)).toBe('registered');
    });
  });

  describe('when a limit is set where there was none', () => {
    it('gives seats to those who are in', async () => {
      const conference = await aConference(server.database);
      const [first, second] = [await register(conference), await register(conference)];

      await limitForum(conference.forums[0], 2);
      const late = await register(conference);

      expect((await places(first))[1]).toBe('forum-1 seated 1');
      expect((await places(second))[1]).toBe('forum-1 seated 2');
      expect((await places(late))[1]).toBe('forum-1 waitlisted');
    });

    it('is refused where more are in than there would be seats', async () => {
      const conference = await aConference(server.database);
      await register(conference);
      await register(conference);

      await expect(limitForum(conference.forums[0], 1)).rejects.toEqual(new CapacityBelowTaken(2));
      await expect(limitEvent(conference, 1)).rejects.toEqual(new CapacityBelowTaken(2));
    });

    it('counts the event by its own places', async () => {
      const conference = await aConference(server.database, { forums: [{}, {}] });
      await register(conference);

      await limitEvent(conference, 1);

      expect(await statusOf(await register(conference))).toBe('waitlisted');
    });
  });

  it('enlarges the event for many at once, and their forums with it', async () => {
    const conference = await aConference(server.database, {
      capacity: 1,
      forums: [{ capacity: 2 }],
    });
    const ids = [];
    for (let count = 0; count < 4; count += 1) ids.push(await register(conference));

    await limitEvent(conference, 3);

    const found = [];
    for (const id of ids) found.push(await places(id));
    expect(found).toEqual([
      ['event seated 1', 'forum-1 seated 1'],
      ['event seated 2', 'forum-1 seated 2'],
      ['event seated 3', 'forum-1 waitlisted'],
      ['event waitlisted', 'forum-1 waitlisted'],
    ]);
  });

  it('writes down each place that was seated', async () => {
    const conference = await aConference(server.database, { forums: [{ capacity: 1 }] });
    const [holder, waiting] = [await register(conference), await register(conference)];
    await cancel(holder);

    const place = await server.database.manager.findOneByOrFail(Place, {
      attendeeId: waiting,
      forumId: conference.forums[0].id,
    });

    const entries = await server.database.manager.findBy(AuditEntry, { subjectId: place.id });
    expect(entries).toMatchObject([{ action: 'place.seated', eventId: conference.event.id }]);
  });
});
