import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { Role } from '../../src/access/permission.js';
import { Slot } from '../../src/events/calendar/slot.entity.js';
import { RoomRequired, eventsConstraints } from '../../src/events/events.errors.js';
import type { Room } from '../../src/events/room.entity.js';
import { AgendaItem, AgendaItemKind } from '../../src/forums/agenda-item.entity.js';
import { agendaItemsById, agendaOfForums } from '../../src/forums/agenda.query.js';
import { AgendaService } from '../../src/forums/agenda.service.js';
import { AnnouncementKind } from '../../src/forums/announcements/announcement.entity.js';
import type { Forum } from '../../src/forums/forum.entity.js';
import { AgendaItemInUse, forumsConstraints } from '../../src/forums/forums.errors.js';
import { ForumsService } from '../../src/forums/forums.service.js';
import type { SaveAgendaItemInput } from '../../src/forums/save-agenda-item.input.js';
import type { Viewer } from '../../src/kernel/auth/viewer.js';
import { explain } from '../../src/kernel/errors/constraint-errors.js';
import { Forbidden, NotFound, VersionConflict } from '../../src/kernel/errors/refusals.js';
import { Certainty, Origin } from '../../src/kernel/sources/sourced.js';
import { aHolder, visitor } from '../support/access.factories.js';
import { untilBlocked } from '../support/blocked.js';
import { anEvent, aRoom, hours } from '../support/events.factories.js';
import { aForum, anAgendaItem, anAnnouncement, heldBy } from '../support/forums.factories.js';
import { refusedBy } from '../support/refused-by.js';
import { aServer, type TestServer } from '../support/server.js';
import { anAppearance } from '../support/speakers.factories.js';

describe('AgendaService', () => {
  let server: TestServer;
  let database: DataSource;
  let agenda: AgendaService;
  let eventId: string;
  let organiser: Viewer;
  let room: Room;
  let roomId: string;
  /** Holds a room. */
  let housed: Forum;
  /** Holds none. */
  let roaming: Forum;
  beforeAll(async () => {
    server = await aServer();
    database = server.database;
    agenda = server.get(AgendaService);
    eventId = (await anEvent(database)).id;
    organiser = await aHolder(database, Role.organiser, eventId);
    room = await aRoom(database, { eventId });
    roomId = room.id;
  });
  beforeEach(async () => {
    housed = await aForum(database, { eventId, roomId, during: hours(9, 12) });
    roaming = await aForum(database, { eventId });
  });
  afterAll(() => server.close());

  const save = (input: SaveAgendaItemInput) =>
    agenda.save(organiser, input).catch((failure: unknown) => {
      throw explain(failure, eventsConstraints);
    });
  const talk = { kind: AgendaItemKind.talk, title: { zh: '光子芯片' } };

  describe('making an item', () => {
    it('places it in the room of its forum', async () => {
      const item = await save({ forumId: housed.id, ...talk, during: hours(10, 11) });

      expect(item).toEqual({
        id: item.id,
        eventId,
        forumId: housed.id,
        slotId: item.slotId,
        kind: AgendaItemKind.talk,
        title: { zh: '光子芯片', en: null, enStatus: null },
        during: hours(10, 11),
        room,
        roomId,
        position: 1,
        fixed: false,
        origin: Origin.registered,
        sourceRef: null,
        certainty: Certainty.stated,
        version: 1,
      });
      expect(await database.manager.findOneByOrFail(Slot, { id: item.slotId })).toEqual({
        id: item.slotId,
        eventId,
        roomId: null,
        during: hours(10, 11),
        parentId: housed.slotId,
      });
    });

    it('places it in a room of its own where the forum holds none', async () => {
      const item = await save({ forumId: roaming.id, ...talk, roomId, during: hours(10, 11) });

      expect(item).toMatchObject({ roomId, during: hours(10, 11) });
      expect(await heldBy(database, item)).toEqual({ roomId, during: hours(10, 11) });
    });

    it('leaves it unplaced, with a slot all the same', async () => {
      const item = await save({ forumId: roaming.id, ...talk });

      expect(item).toMatchObject({ roomId: null, during: null });
      expect(await heldBy(database, item)).toEqual({ roomId: null, during: null });
    });

    it('keeps what a source says of it', async () => {
      const source = {
        origin: Origin.article,
        sourceRef: 'P22.S1',
        certainty: Certainty.inferred,
      };

      const item = await agenda.save(organiser, { forumId: roaming.id, ...talk }, source);

      expect(item).toMatchObject(source);
    });

    it('refuses a room beside that of the forum, a time without a room, a room without a time', async () => {
      await expect(
        save({ forumId: housed.id, ...talk, roomId, during: hours(10, 11) }),
      ).rejects.toMatchObject({ code: 'BAD_USER_INPUT', details: { path: 'input.roomId' } });
      await expect(save({ forumId: roaming.id, ...talk, during: hours(10, 11) })).rejects.toThrow(
        RoomRequired,
      );
      await expect(save({ forumId: roaming.id, ...talk, roomId })).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        details: { path: 'input.during', rule: 'required' },
      });
    });

    it.each([
      ['input.forumId', { kind: AgendaItemKind.talk, title: { zh: '议程' } }],
      ['input.kind', { forumId: 'here', title: { zh: '议程' } }],
      ['input.title', { forumId: 'here', kind: AgendaItemKind.talk }],
    ])('needs %s', async (path, input) => {
      const given = 'forumId' in input ? { ...input, forumId: housed.id } : input;

      await expect(save(given)).rejects.toMatchObject({ details: { path, rule: 'required' } });
    });

    it('is for the forum’s lead and organisers alone', async () => {
      const lead = await aHolder(database, Role.forum_lead, eventId, housed.id);
      const observer = await aHolder(database, Role.observer, eventId);
      const foreign = await aHolder(database, Role.organiser, (await anEvent(database)).id);

      const item = await agenda.save(lead, { forumId: housed.id, ...talk });

      expect(item.forumId).toBe(housed.id);
      await expect(agenda.save(lead, { forumId: roaming.id, ...talk })).rejects.toThrow(Forbidden);
      await expect(agenda.save(observer, { forumId: housed.id, ...talk })).rejects.toThrow(
        Forbidden,
      );
      await expect(agenda.save(foreign, { forumId: housed.id, ...talk })).rejects.toThrow(NotFound);
      await expect(agenda.save(organiser, { forumId: randomUUID(), ...talk })).rejects.toThrow(
        NotFound,
      );
    });
  });

  it('keeps the agenda in order of start, then position, unplaced items last', async () => {
    const titled = async (zh: string, item: Partial<AgendaItem>) =>
      anAgendaItem(database, {
        forumId: housed.id,
        title: { zh, en: null, enStatus: null },
        ...item,
      });
    await titled('unplaced 1', { position: 1 });
    await titled('eleven', { position: 1, during: hours(11, 12) });
    await titled('ten, second', { position: 9, during: hours(10, 11) });
    await titled('ten, first', { position: 8, during: hours(10, 12) });
    await titled('unplaced 0', { position: 0 });

    const items = await agendaOfForums(database.manager, [housed.id]);

    expect(items.map(({ title }) => title.zh)).toEqual([
      'ten, first',
      'ten, second',
      'eleven',
      'unplaced 0',
      'unplaced 1',
    ]);
  });

  describe('changing an item', () => {
    it('leaves what is left out', async () => {
      const item = await anAgendaItem(database, { forumId: housed.id, during: hours(10, 11) });

      const changed = await save({ id: item.id, version: 1, title: { en: 'Chips' } });

      expect(changed).toEqual({
        ...item,
        title: { zh: null, en: 'Chips', enStatus: 'official' },
        version: 2,
      });
    });

    it('says what it is about, which lists of items do not carry', async () => {
      const { id } = await anAgendaItem(database, { forumId: roaming.id });
      const long = 'x'.repeat(20_000);
      await save({ id, version: 1, abstract: { zh: '光', en: '5 < 6 & <T> &amp; **so**' } });
      await save({ id, version: 2, description: { en: '<p>Light</p>', markup: true } });

      const item = await save({ id, version: 3, title: { zh: '新名' } });

      const stored = () =>
        database.query<object[]>(
          `SELECT abstract_zh, abstract_en, abstract_en_status, description_zh, description_en
           FROM agenda_items WHERE id = $1`,
          [id],
        );
      expect(item).not.toHaveProperty('abstract');
      expect(await stored()).toEqual([
        {
          abstract_zh: '光',
          abstract_en: '5 < 6 & &lt;T> &amp;amp; **so**',
          abstract_en_status: 'official',
          description_zh: null,
          description_en: '<p>Light</p>',
        },
      ]);
      await save({ id, version: 4, abstract: null, description: { zh: long } });
      expect(await stored()).toMatchObject([
        { abstract_zh: null, abstract_en: null, abstract_en_status: null, description_zh: long },
      ]);
      expect(await refusedBy(save({ id, version: 5, abstract: { zh: `${long}x` } }))).toBe(
        'agenda_items_abstract_length',
      );
      expect(await refusedBy(save({ id, version: 5, description: { en: `<b>${long}` } }))).toBe(
        'agenda_items_description_length',
      );
    });

    it('needs the version that was read', async () => {
      const { id } = await anAgendaItem(database, { forumId: housed.id });

      await expect(save({ id, title: { en: 'Chips' } })).rejects.toMatchObject({
        details: { path: 'input.version', rule: 'required' },
      });
      await expect(save({ id, version: 2, title: { en: 'Chips' } })).rejects.toThrow(
        VersionConflict,
      );
    });

    it('gives it no kind that does not fit what is announced in it', async () => {
      const { id } = await anAgendaItem(database, {
        forumId: housed.id,
        kind: AgendaItemKind.fund,
      });
      await anAnnouncement(database, { agendaItemId: id, kind: AnnouncementKind.fund });

      await expect(save({ id, version: 1, kind: AgendaItemKind.launch })).rejects.toMatchObject({
        details: { path: 'input.kind', rule: 'announces' },
      });
      const changed = await save({ id, version: 1, kind: AgendaItemKind.ceremony });

      expect(changed.kind).toBe(AgendaItemKind.ceremony);
    });
  });

  describe('moving an item', () => {
    it('puts it to another time and position', async () => {
      const { id } = await anAgendaItem(database, { forumId: housed.id, during: hours(10, 11) });

      const moved = await agenda.move(organiser, {
        id,
        version: 1,
        during: hours(11, 12),
        position: 4,
      });

      expect(moved).toMatchObject({ during: hours(11, 12), roomId, position: 4, version: 2 });
    });

    it('lets it clash: the draft is free', async () => {
      const { id } = await anAgendaItem(database, { forumId: housed.id });
      await anAgendaItem(database, { forumId: housed.id, during: hours(10, 11) });

      const moved = await agenda.move(organiser, { id, version: 1, during: hours(10, 20) });

      expect(moved.during).toEqual(hours(10, 20));
    });

    it('takes it off the timetable', async () => {
      const { id } = await anAgendaItem(database, {
        forumId: roaming.id,
        roomId,
        during: hours(10, 11),
      });

      await expect(agenda.move(organiser, { id, version: 1, during: null })).rejects.toMatchObject({
        driverError: { constraint: 'slots_room_has_time' },
      });
      const moved = await agenda.move(organiser, { id, version: 1, during: null, roomId: null });

      expect(moved).toMatchObject({ during: null, roomId: null, version: 2 });
    });

    it('lets the first of two moves on one version win', async () => {
      const { id } = await anAgendaItem(database, { forumId: housed.id, during: hours(10, 11) });
      const moves = [hours(9, 10), hours(11, 12)].map((during) =>
        agenda.move(organiser, { id, version: 1, during }),
      );

      const outcomes = await Promise.allSettled(moves);

      const moved = outcomes.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      const failures = outcomes.flatMap((one) =>
        one.status === 'rejected' ? [one.reason as unknown] : [],
      );
      expect(failures).toEqual([expect.any(VersionConflict)]);
      expect(await heldBy(database, moved[0]!)).toEqual({ roomId: null, during: moved[0]!.during });
    });

    it('never leaves it without a room while the forum gives up its own', async () => {
      const forums = server.get(ForumsService);
      const homes = await Promise.all(
        Array.from({ length: 8 }, () =>
          aForum(database, { eventId, roomId, during: hours(9, 12) }),
        ),
      );
      const items = await Promise.all(
        homes.map(({ id }) => anAgendaItem(database, { forumId: id })),
      );

      await Promise.allSettled(
        items.flatMap(({ id, forumId }) => [
          forums.save(organiser, { id: forumId, version: 1, roomId: null, during: null }),
          agenda.move(organiser, { id, version: 1, during: hours(10, 11) }),
        ]),
      );

      const forumIds = homes.map(({ id }) => id);
      const placed = (await agendaOfForums(database.manager, forumIds)).filter(
        ({ during }) => during !== null,
      );
      expect(placed.map((item) => item.roomId)).toEqual(placed.map(() => roomId));
    });

    it('is for its forum’s lead, not for another', async () => {
      const { id } = await anAgendaItem(database, { forumId: housed.id });
      const lead = await aHolder(database, Role.forum_lead, eventId, housed.id);
      const other = await aHolder(database, Role.forum_lead, eventId, roaming.id);
      const move = { id, version: 1, during: hours(10, 11) };

      await expect(agenda.move(other, move)).rejects.toThrow(Forbidden);
      await expect(agenda.move(visitor, move)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
      expect(await agenda.move(lead, move)).toMatchObject({ version: 2 });
    });
  });

  it('is not changed by who lost it to another forum after they asked', async () => {
    const lead = await aHolder(database, Role.forum_lead, eventId, housed.id);
    const acts = [
      (id: string) => agenda.save(lead, { id, version: 2, ...talk }),
      (id: string) => agenda.move(lead, { id, version: 2, position: 3 }),
    ];

    for (const act of acts) {
      const { id } = await anAgendaItem(database, { forumId: housed.id });
      const another = database.createQueryRunner();
      await another.startTransaction();
      await another.query('UPDATE agenda_items SET forum_id = $2, version = 2 WHERE id = $1', [
        id,
        roaming.id,
      ]);
      const acting = act(id).catch((failure: unknown) => failure);
      await untilBlocked(database);
      await another.commitTransaction();
      await another.release();

      expect(await acting).toBeInstanceOf(VersionConflict);
      expect(await database.manager.findOneBy(AgendaItem, { id })).toMatchObject({ version: 2 });
    }
  });

  describe('deleting an item', () => {
    it('takes it and its slot out of the draft', async () => {
      const { id, slotId } = await anAgendaItem(database, { forumId: housed.id });

      await agenda.remove(organiser, id, 1);

      expect(await database.manager.countBy(AgendaItem, { id })).toBe(0);
      expect(await database.manager.countBy(Slot, { id: slotId })).toBe(0);
    });

    it('is refused on a stale version', async () => {
      const { id } = await anAgendaItem(database, { forumId: housed.id });

      await expect(agenda.remove(organiser, id, 2)).rejects.toThrow(VersionConflict);
    });

    it('is refused while somebody appears in it or something is announced in it', async () => {
      const { id } = await anAgendaItem(database, { forumId: housed.id });
      const other = await anAgendaItem(database, { forumId: housed.id });
      await anAppearance(database, { agendaItemId: id });
      await anAnnouncement(database, { agendaItemId: other.id });

      await expect(agenda.remove(organiser, id, 1)).rejects.toThrow(AgendaItemInUse);
      await expect(agenda.remove(organiser, other.id, 1)).rejects.toThrow(AgendaItemInUse);
    });

    it('is taken back with its id and all that it said, whatever room its forum has by then', async () => {
      const { id } = await agenda.save(organiser, {
        forumId: roaming.id,
        kind: AgendaItemKind.talk,
        title: { zh: '光子芯片', en: 'Photonic chips' },
        abstract: { zh: '摘要' },
        description: { en: 'At length' },
        ...{ fixed: true, roomId: room.id, during: hours(10, 11) },
      });
      const [before] = await agendaItemsById(database.manager, [id]);
      await agenda.remove(organiser, id, 1);

      const restored = await agenda.restore(organiser, id);

      expect(restored).toEqual({ ...before, slotId: restored.slotId, version: 2 });
      expect(
        await database.query('SELECT abstract_zh, description_en FROM agenda_items WHERE id = $1', [
          id,
        ]),
      ).toEqual([{ abstract_zh: '摘要', description_en: 'At length' }]);
      await expect(agenda.restore(organiser, id)).rejects.toThrow(NotFound);
    });

    it('is taken back into the room that its forum has by then', async () => {
      const moving = await aForum(database, { eventId });
      const { id } = await agenda.save(organiser, {
        forumId: moving.id,
        kind: AgendaItemKind.talk,
        title: { zh: '光子芯片' },
        ...{ roomId: room.id, during: hours(10, 11) },
      });
      await agenda.remove(organiser, id, 1);
      await server.get(ForumsService).save(organiser, {
        ...{ id: moving.id, version: moving.version },
        ...{ roomId: room.id, during: hours(9, 12) },
      });

      const restored = await agenda.restore(organiser, id);

      expect(restored).toMatchObject({ roomId: room.id, during: hours(10, 11) });
      expect(await database.manager.findOneBy(Slot, { id: restored.slotId })).toMatchObject({
        roomId: null,
      });
    });

    it('cannot be taken back once its forum is gone, nor by who leads another', async () => {
      const gone = await aForum(database, { eventId });
      const { id } = await anAgendaItem(database, { forumId: gone.id });
      await agenda.remove(organiser, id, 1);
      const other = await aHolder(database, Role.forum_lead, eventId, roaming.id);

      await expect(agenda.restore(other, id)).rejects.toThrow(Forbidden);
      await server.get(ForumsService).remove(organiser, gone.id, gone.version);
      await expect(agenda.restore(organiser, id)).rejects.toThrow(NotFound);
    });

    it('is taken back once by two who do it together', async () => {
      const { id } = await anAgendaItem(database, { forumId: housed.id });
      await agenda.remove(organiser, id, 1);

      const done = await Promise.allSettled([
        agenda.restore(organiser, id),
        agenda.restore(organiser, id),
      ]);

      expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const refused = done.find((one) => one.status === 'rejected');
      expect(explain(refused?.reason, forumsConstraints)).toBeInstanceOf(VersionConflict);
      expect(await database.manager.countBy(AgendaItem, { id })).toBe(1);
      expect(await database.manager.countBy(Slot, { parentId: housed.slotId })).toBe(
        await database.manager.countBy(AgendaItem, { forumId: housed.id }),
      );
    });
  });
});
