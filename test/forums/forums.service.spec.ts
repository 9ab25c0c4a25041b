import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { Role } from '../../src/access/permission.js';
import { HostRole } from '../../src/directory/host.js';
import { Slot } from '../../src/events/calendar/slot.entity.js';
import { Capacity } from '../../src/events/capacity/capacity.entity.js';
import { CapacityBelowTaken } from '../../src/events/capacity/capacity.errors.js';
import { Seat } from '../../src/events/capacity/seat.entity.js';
import { eventsConstraints, RoomRequired, SlugTaken } from '../../src/events/events.errors.js';
import { ForumHost } from '../../src/forums/forum-host.entity.js';
import { Forum } from '../../src/forums/forum.entity.js';
import { ForumCodeTaken, ForumInUse, forumsConstraints } from '../../src/forums/forums.errors.js';
import { forumsById } from '../../src/forums/forums.query.js';
import { ForumsService } from '../../src/forums/forums.service.js';
import type { SaveForumInput } from '../../src/forums/save-forum.input.js';
import { AuditEntry } from '../../src/kernel/audit/audit-entry.entity.js';
import type { Viewer } from '../../src/kernel/auth/viewer.js';
import { explain } from '../../src/kernel/errors/constraint-errors.js';
import {
  Forbidden,
  NotFound,
  Unauthenticated,
  VersionConflict,
} from '../../src/kernel/errors/refusals.js';
import { Certainty, Origin } from '../../src/kernel/sources/sourced.js';
import { EnglishStatus } from '../../src/kernel/text/bilingual-text.js';
import { ReleaseForum } from '../../src/programme/releases/release-forum.entity.js';
import { aHolder, anAccount, visitor } from '../support/access.factories.js';
import { anOrganisation } from '../support/directory.factories.js';
import { anEvent, aRoom, hours } from '../support/events.factories.js';
import { aForum, anAgendaItem, heldBy } from '../support/forums.factories.js';
import { aRelease } from '../support/releases.factories.js';
import { aServer, type TestServer } from '../support/server.js';

describe('ForumsService', () => {
  let server: TestServer;
  let database: DataSource;
  let forums: ForumsService;
  let organiser: Viewer;
  let eventId: string;
  beforeAll(async () => {
    server = await aServer();
    database = server.database;
    forums = server.get(ForumsService);
    eventId = (await anEvent(database)).id;
    organiser = await aHolder(database, Role.organiser, eventId);
  });
  afterAll(() => server.close());

  /** What the organiser saves; a refusal of the database comes as what it means. */
  const save = (input: SaveForumInput) =>
    forums.save(organiser, input).catch((failure: unknown) => {
      throw explain(failure, { ...eventsConstraints, ...forumsConstraints });
    });
  const aSlug = () => `forum-${randomUUID()}`;
  const stored = (id: string) => database.manager.findOneByOrFail(Forum, { id });

  describe('making a forum', () => {
    it('stores all it is told, and says so in the audit log', async () => {
      const room = await aRoom(database, { eventId });
      const { id: roomId } = room;

      const forum = await save({
        eventId,
        slug: 'photonics',
        code: 'FO1',
        title: { zh: '光子论坛', en: 'Photonics' },
        theme: { zh: '追光跃迁' },
        roomId,
        during: hours(9, 12),
        capacity: 120,
        position: 7,
      });

      expect(forum).toEqual({
        id: forum.id,
        eventId,
        slug: 'photonics',
        code: 'FO1',
        title: { zh: '光子论坛', en: 'Photonics', enStatus: EnglishStatus.official },
        theme: { zh: '追光跃迁', en: null, enStatus: null },
        heldOn: '2027-04-08',
        during: hours(9, 12),
        room,
        roomId,
        slotId: forum.slotId,
        capacityId: forum.capacityId,
        position: 7,
        signingsNumbered: 0,
        claims: [],
        inferred: [],
        origin: Origin.registered,
        sourceRef: null,
        certainty: Certainty.stated,
        version: 1,
      });
      expect(await database.manager.countBy(Seat, { capacityId: forum.capacityId! })).toBe(120);
      expect(
        await database.manager.findOneByOrFail(AuditEntry, { subjectId: forum.id }),
      ).toMatchObject({ action: 'forum.saved', eventId, accountId: organiser.accountId });
    });

    it('keeps what a source tells of it', async () => {
      const claim = {
        zh: '追光',
        en: null,
        on: '2021',
        onPrecision: null,
        amountAsPrinted: null,
        sourceRef: 'P13.S1',
        certainty: Certainty.stated,
      };

      const forum = await forums.save(
        organiser,
        { eventId, slug: aSlug(), title: { zh: '论坛' } },
        {
          origin: Origin.article,
          sourceRef: 'P9.S1',
          certainty: Certainty.inferred,
          claims: [claim],
          inferred: ['heldOn'],
        },
      );

      expect(forum).toMatchObject({
        origin: Origin.article,
        sourceRef: 'P9.S1',
        certainty: Certainty.inferred,
        claims: [claim],
        inferred: ['heldOn'],
      });
    });

    it('counts codes and positions on, also for two that are made at the same moment', async () => {
      const { id } = await anEvent(database);
      const owner = await aHolder(database, Role.owner, id);
      await aForum(database, { eventId: id, code: 'F10', position: 4 });
      await aForum(database, { eventId: id, code: 'FX99', position: 2 });

      const made = await Promise.all(
        [1, 2, 3].map(() =>
          forums.save(owner, { eventId: id, slug: aSlug(), title: { zh: '论坛' } }),
        ),
      );

      expect(made.map(({ code }) => code).sort()).toEqual(['F11', 'F12', 'F13']);
      expect(made.map(({ position }) => position).sort()).toEqual([5, 6, 7]);
    });

    it.each([
      ['input.eventId', { slug: 'a', title: { zh: '论坛' } }],
      ['input.slug', { eventId: 'here', title: { zh: '论坛' } }],
      ['input.title', { eventId: 'here', slug: 'a' }],
    ])('needs %s', async (path, input) => {
      const given = 'eventId' in input ? { ...input, eventId } : input;

      await expect(save(given)).rejects.toMatchObject({ details: { path, rule: 'required' } });
    });

    it('gives a slug and a code once in an event', async () => {
      const { slug, code } = await aForum(database, { eventId });

      await expect(save({ eventId, slug, title: { zh: '论坛' } })).rejects.toThrow(SlugTaken);
      await expect(save({ eventId, slug: aSlug(), code, title: { zh: '论坛' } })).rejects.toThrow(
        ForumCodeTaken,
      );
    });

    it('leaves nothing behind when it is refused', async () => {
      const { slug } = await aForum(database, { eventId });
      const before = await database.manager.countBy(Capacity, { eventId });

      await expect(save({ eventId, slug, title: { zh: '论坛' }, capacity: 5 })).rejects.toThrow(
        SlugTaken,
      );

      expect(await database.manager.countBy(Capacity, { eventId })).toBe(before);
    });
  });

  describe('the day it is held on', () => {
    it('is stored while nothing else is known', async () => {
      const forum = await save({
        eventId,
        slug: aSlug(),
        title: { zh: '论坛' },
        heldOn: '2027-04-09',
      });

      expect(forum).toMatchObject({ heldOn: '2027-04-09', during: null });
      expect(await stored(forum.id)).toMatchObject({ heldOn: '2027-04-09' });
    });

    it('is the local day of the start beside a span, and is not stored then', async () => {
      const { id: roomId } = await aRoom(database, { eventId });

      const forum = await save({
        eventId,
        slug: aSlug(),
        title: { zh: '论坛' },
        heldOn: '2027-04-08',
        roomId,
        during: hours(0.5, 3),
      });

      expect(forum).toMatchObject({ heldOn: '2027-04-08' });
      expect(await stored(forum.id)).toMatchObject({ heldOn: null });
    });

    it('is no other day than that', async () => {
      const { id: roomId } = await aRoom(database, { eventId });
      const { id, version } = await aForum(database, { eventId, roomId, during: hours(9, 12) });
      const wrongDay = { details: { path: 'input.heldOn', rule: 'day_of_span' } };

      // 00:30 in Shanghai is still the 7th in UTC.
      await expect(
        save({
          eventId,
          slug: aSlug(),
          title: { zh: '论坛' },
          heldOn: '2027-04-07',
          roomId,
          during: hours(0.5, 3),
        }),
      ).rejects.toMatchObject(wrongDay);
      await expect(save({ id, version, heldOn: '2027-04-09' })).rejects.toMatchObject(wrongDay);
    });

    it('stays when the span is given up, and goes when a span comes', async () => {
      const { id: roomId } = await aRoom(database, { eventId });
      const { id } = await aForum(database, { eventId, roomId, during: hours(9, 12) });

      const without = await save({ id, version: 1, roomId: null, during: null });
      const withSpan = await save({ id, version: 2, roomId, during: hours(33, 35) });

      expect(without).toMatchObject({ heldOn: '2027-04-08', during: null, roomId: null });
      expect(withSpan).toMatchObject({ heldOn: '2027-04-09' });
      expect(await stored(id)).toMatchObject({ heldOn: null });
    });
  });

  describe('room and span', () => {
    it('go together', async () => {
      const { id: roomId } = await aRoom(database, { eventId });
      const { id } = await aForum(database, { eventId, roomId, during: hours(9, 12) });
      const forum = { eventId, slug: aSlug(), title: { zh: '论坛' } };
      const timeMissing = { details: { path: 'input.during', rule: 'required' } };

      await expect(save({ ...forum, during: hours(9, 12) })).rejects.toThrow(RoomRequired);
      await expect(save({ ...forum, roomId })).rejects.toMatchObject(timeMissing);
      await expect(save({ id, version: 1, roomId: null })).rejects.toThrow(RoomRequired);
      await expect(save({ id, version: 1, during: null })).rejects.toMatchObject(timeMissing);
      expect(await heldBy(database, await stored(id))).toEqual({ roomId, during: hours(9, 12) });
    });

    it('are of the same event', async () => {
      const other = await anEvent(database);
      const { id: roomId } = await aRoom(database, { eventId: other.id });
      const forum = { eventId, slug: aSlug(), title: { zh: '论坛' } };

      await expect(save({ ...forum, roomId, during: hours(9, 12) })).rejects.toMatchObject({
        code: 'NOT_FOUND',
        details: { path: 'input.roomId' },
      });
    });

    it('take the items along when the span is moved, and leave them when it shrinks', async () => {
      const { id: roomId } = await aRoom(database, { eventId });
      const { id } = await aForum(database, { eventId, roomId, during: hours(9, 12) });
      const placed = await anAgendaItem(database, { forumId: id, during: hours(10, 11) });
      const unplaced = await anAgendaItem(database, { forumId: id });

      await save({ id, version: 1, during: hours(14, 17) });
      const moved = await heldBy(database, placed);
      await save({ id, version: 2, during: hours(14, 15) });

      expect(moved).toEqual({ roomId: null, during: hours(15, 16) });
      expect(await heldBy(database, placed)).toEqual(moved);
      expect(await heldBy(database, unplaced)).toEqual({ roomId: null, during: null });
    });

    it('given to a forum clear the rooms of its items, and taken away give theirs to them', async () => {
      const { id: hall } = await aRoom(database, { eventId });
      const { id: side } = await aRoom(database, { eventId });
      const { id } = await aForum(database, { eventId });
      const item = await anAgendaItem(database, {
        forumId: id,
        roomId: side,
        during: hours(10, 11),
      });

      await save({ id, version: 1, roomId: hall, during: hours(9, 12) });
      const inTheHall = await heldBy(database, item);
      await save({ id, version: 2, roomId: null, during: null });

      expect(inTheHall).toEqual({ roomId: null, during: hours(10, 11) });
      expect(await heldBy(database, item)).toEqual({ roomId: hall, during: hours(10, 11) });
    });
  });

  describe('changing a forum', () => {
    it('leaves what is left out, and clears what is null', async () => {
      const forum = await save({
        eventId,
        slug: aSlug(),
        title: { zh: '论坛' },
        theme: { zh: '主题' },
        heldOn: '2027-04-09',
        capacity: 5,
      });

      const changed = await save({
        id: forum.id,
        version: 1,
        title: { en: 'Forum' },
        theme: null,
        heldOn: null,
        capacity: null,
      });

      expect(changed).toEqual({
        ...forum,
        title: { zh: null, en: 'Forum', enStatus: EnglishStatus.official },
        theme: { zh: null, en: null, enStatus: null },
        heldOn: null,
        capacityId: null,
        version: 2,
      });
      expect(await database.manager.countBy(Seat, { capacityId: forum.capacityId! })).toBe(0);
    });

    it('needs the version that was read, and keeps the first of two edits', async () => {
      const { id } = await aForum(database, { eventId });
      const edits = ['first', 'second'].map((en) => save({ id, version: 1, title: { en } }));

      const outcomes = await Promise.allSettled(edits);

      const failures = outcomes.flatMap((one) =>
        one.status === 'rejected' ? [one.reason as unknown] : [],
      );
      expect(failures).toEqual([expect.any(VersionConflict)]);
      expect(await stored(id)).toMatchObject({ version: 2 });
      await expect(save({ id, title: { en: 'third' } })).rejects.toMatchObject({
        details: { path: 'input.version', rule: 'required' },
      });
    });

    it('resizes the capacity, but never below what is taken', async () => {
      const { id } = await save({ eventId, slug: aSlug(), title: { zh: '论坛' }, capacity: 3 });
      const { capacityId } = await stored(id);
      await database.manager.update(Seat, { capacityId: capacityId! }, { taken: true });

      await expect(save({ id, version: 1, capacity: 2 })).rejects.toThrow(CapacityBelowTaken);
      const larger = await save({ id, version: 1, capacity: 4 });

      expect(larger).toMatchObject({ capacityId, version: 2 });
      expect(await database.manager.countBy(Seat, { capacityId: capacityId! })).toBe(4);
    });

    it('reads as the forum that is stored', async () => {
      const { id } = await aForum(database, { eventId });

      const changed = await save({ id, version: 1, position: 9 });

      expect(await forumsById(database.manager, [id])).toEqual([changed]);
    });
  });

  describe('deleting a forum', () => {
    it('takes its hosts, its hold and its seats along', async () => {
      const { id: roomId } = await aRoom(database, { eventId });
      const { id: organisationId } = await anOrganisation(database);
      const input = { eventId, slug: aSlug(), title: { zh: '论坛' }, capacity: 3 };
      const { id, slotId } = await save({ ...input, roomId, during: hours(9, 10) });
      const { capacityId } = await database.manager.findOneByOrFail(Forum, { id });
      await forums.saveHosts(organiser, {
        ...{ forumId: id, version: 1 },
        hosts: [{ organisationId, role: HostRole.host }],
      });

      await expect(forums.remove(organiser, id, 1)).rejects.toThrow(VersionConflict);
      await forums.remove(organiser, id, 2);

      expect(await database.manager.findOneBy(Forum, { id })).toBeNull();
      expect(await database.manager.findOneBy(Slot, { id: slotId })).toBeNull();
      expect(await database.manager.findOneBy(Capacity, { id: capacityId! })).toBeNull();
    });

    it('is taken back: it stands as it was and under its id, with its hosts, its hold and its seats', async () => {
      const { id: roomId } = await aRoom(database, { eventId });
      const { id: organisationId } = await anOrganisation(database);
      const slug = aSlug();
      const input = { eventId, slug, title: { zh: '论坛' }, theme: { en: 'Light' }, capacity: 3 };
      const { id } = await save({ ...input, roomId, during: hours(9, 10) });
      const hosts = [{ organisationId, role: HostRole.host }];
      await forums.saveHosts(organiser, { forumId: id, version: 1, hosts });
      const [before] = await forumsById(database.manager, [id]);
      await forums.remove(organiser, id, 2);

      const restored = await forums.restore(organiser, id);

      const { slotId, capacityId } = restored;
      expect(restored).toEqual({ ...before, slotId, capacityId, version: 3 });
      expect(await database.manager.countBy(ForumHost, { forumId: id, organisationId })).toBe(1);
      expect(await database.manager.countBy(Seat, { capacityId: capacityId! })).toBe(3);
      await expect(forums.restore(organiser, id)).rejects.toThrow(NotFound);
    });

    it('cannot be taken back once another has its names', async () => {
      const slug = aSlug();
      const { id } = await save({ eventId, slug, title: { zh: '论坛' }, code: 'Z1' });
      await forums.remove(organiser, id, 1);
      await save({ eventId, slug, title: { zh: '另一个论坛' } });

      const restoring = forums.restore(organiser, id).catch((failure: unknown) => {
        throw explain(failure, forumsConstraints);
      });

      await expect(restoring).rejects.toThrow(SlugTaken);
      expect(await database.manager.findOneBy(Forum, { id })).toBeNull();
    });

    it('is refused while it has an agenda, or any release shows it', async () => {
      const planned = await aForum(database, { eventId });
      await anAgendaItem(database, { forumId: planned.id });
      const released = await aForum(database, { eventId });
      const release = await aRelease(database, { eventId });
      const shown = { releaseId: release.id, forumId: released.id };
      await database.manager.insert(ReleaseForum, shown);

      for (const { id } of [planned, released]) {
        await expect(forums.remove(organiser, id, 1)).rejects.toThrow(ForumInUse);
        expect(await database.manager.countBy(Forum, { id })).toBe(1);
      }
    });

    it('is not for who leads it', async () => {
      const { id } = await aForum(database, { eventId });
      const lead = await aHolder(database, Role.forum_lead, eventId, id);

      await expect(forums.remove(lead, id, 1)).rejects.toThrow(Forbidden);
    });
  });

  describe('is for organisers', () => {
    it.each([Role.forum_lead, Role.observer, Role.stage_manager, Role.door])(
      'and not for a %s',
      async (role) => {
        const { id } = await aForum(database, { eventId });
        const scopeId = role === Role.forum_lead ? id : null;
        const viewer = await aHolder(database, role, eventId, scopeId);

        await expect(forums.save(viewer, { id, version: 1 })).rejects.toThrow(Forbidden);
        await expect(
          forums.save(viewer, { eventId, slug: aSlug(), title: { zh: '论坛' } }),
        ).rejects.toThrow(Forbidden);
      },
    );

    it('of its own event, so that others do not learn that it exists', async () => {
      const { id } = await aForum(database, { eventId });
      const other = await anEvent(database);
      const foreign = await aHolder(database, Role.organiser, other.id);

      const refusals = await Promise.allSettled([
        forums.save(foreign, { id, version: 1 }),
        forums.save(foreign, { id: randomUUID(), version: 1 }),
        forums.save(await anAccount(database), { id, version: 1 }),
      ]);

      expect(refusals.map((one) => one.status === 'rejected' && (one.reason as unknown))).toEqual([
        new NotFound('input.id'),
        new NotFound('input.id'),
        new NotFound('input.id'),
      ]);
      await expect(forums.save(visitor, { id, version: 1 })).rejects.toThrow(Unauthenticated);
    });
  });

  describe('saving hosts', () => {
    it('puts these in the place of those before, in the order of protocol', async () => {
      const { id: forumId } = await aForum(database, { eventId });
      const [first, second] = [await anOrganisation(database), await anOrganisation(database)];
      const lead = await aHolder(database, Role.forum_lead, eventId, forumId);
      const host = (organisationId: string) => ({ organisationId, role: HostRole.organiser });

      await forums.saveHosts(lead, { forumId, version: 1, hosts: [host(first.id)] });
      const forum = await forums.saveHosts(lead, {
        forumId,
        version: 2,
        hosts: [host(second.id), host(first.id)],
      });

      const hosts = await database.manager.find(ForumHost, {
        where: { forumId },
        order: { position: 'ASC' },
      });
      expect(hosts.map(({ organisationId }) => organisationId)).toEqual([second.id, first.id]);
      expect(forum.version).toBe(3);
    });

    it('takes none as well', async () => {
      const { id: forumId } = await aForum(database, { eventId });

      await forums.saveHosts(organiser, { forumId, version: 1, hosts: [] });

      expect(await database.manager.countBy(ForumHost, { forumId })).toBe(0);
    });

    it('is refused on a stale version, and to the lead of another forum', async () => {
      const { id: forumId } = await aForum(database, { eventId });
      const other = await aForum(database, { eventId });
      const lead = await aHolder(database, Role.forum_lead, eventId, other.id);

      await expect(forums.saveHosts(organiser, { forumId, version: 2, hosts: [] })).rejects.toThrow(
        VersionConflict,
      );
      await expect(forums.saveHosts(lead, { forumId, version: 1, hosts: [] })).rejects.toThrow(
        Forbidden,
      );
    });
  });
});
