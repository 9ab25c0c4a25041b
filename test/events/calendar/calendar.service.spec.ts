import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource, EntityManager } from 'typeorm';

import { CalendarService } from '../../../src/events/calendar/calendar.service.js';
import { Engagement, EngagementPart } from '../../../src/events/calendar/engagement.entity.js';
import { Slot } from '../../../src/events/calendar/slot.entity.js';
import { RoomRequired } from '../../../src/events/events.errors.js';
import { BadUserInput } from '../../../src/kernel/errors/refusals.js';
import { countStatements } from '../../support/count-statements.js';
import { aDatabase, type TestDatabase } from '../../support/database.js';
import { aPerson } from '../../support/directory.factories.js';
import { anEngagement, anEvent, aRoom, aSlot, hours } from '../../support/events.factories.js';
import { refusedBy } from '../../support/refused-by.js';

describe('CalendarService', () => {
  const calendar = new CalendarService();
  let test: TestDatabase;
  let database: DataSource;
  let eventId: string;
  let hall: string;
  let annexe: string;
  beforeAll(async () => {
    test = await aDatabase();
    database = test.dataSource;
  });
  beforeEach(async () => {
    eventId = (await anEvent(database)).id;
    hall = (await aRoom(database, { eventId })).id;
    annexe = (await aRoom(database, { eventId })).id;
  });
  afterAll(() => test.close());

  const inTransaction = <Result>(act: (tx: EntityManager) => Promise<Result>): Promise<Result> =>
    database.transaction(act);
  const held = async (id: string) => {
    const { roomId, during } = await database.manager.findOneByOrFail(Slot, { id });
    return { roomId, during };
  };

  describe('holds', () => {
    it('a room for a forum', async () => {
      const wish = { eventId, roomId: hall, during: hours(9, 12), parentId: null };

      const id = await inTransaction((tx) => calendar.hold(tx, wish));

      expect(await held(id)).toEqual({ roomId: hall, during: hours(9, 12) });
    });

    it('nothing for a forum of which neither is known', async () => {
      const wish = { eventId, roomId: null, during: null, parentId: null };

      const id = await inTransaction((tx) => calendar.hold(tx, wish));

      expect(await held(id)).toEqual({ roomId: null, during: null });
    });

    it('no room a second time for the item of a forum that holds one', async () => {
      const forum = await aSlot(database, { eventId, roomId: hall, during: hours(9, 12) });
      const wish = { eventId, roomId: null, during: hours(9, 10), parentId: forum.id };

      const id = await inTransaction((tx) => calendar.hold(tx, wish));

      expect(await held(id)).toEqual({ roomId: null, during: hours(9, 10) });
      await expect(
        inTransaction((tx) => calendar.hold(tx, { ...wish, roomId: annexe })),
      ).rejects.toMatchObject({ details: { path: 'input.roomId', rule: 'forum_holds_room' } });
    });

    it('a room of its own for the item of a forum that holds none', async () => {
      const forum = await aSlot(database, { eventId });
      const wish = { eventId, roomId: annexe, during: hours(9, 10), parentId: forum.id };

      const id = await inTransaction((tx) => calendar.hold(tx, wish));

      expect(await held(id)).toEqual({ roomId: annexe, during: hours(9, 10) });
      await expect(
        inTransaction((tx) => calendar.hold(tx, { ...wish, roomId: null })),
      ).rejects.toThrow(RoomRequired);
    });
  });

  describe('moves', () => {
    it('what is given, and leaves the rest', async () => {
      const { id } = await aSlot(database, { eventId, roomId: hall, during: hours(9, 12) });

      await inTransaction((tx) => calendar.move(tx, id, { roomId: annexe }));
      const moved = await held(id);
      await inTransaction((tx) => calendar.move(tx, id, { during: hours(10, 12) }));

      expect(moved).toEqual({ roomId: annexe, during: hours(9, 12) });
      expect(await held(id)).toEqual({ roomId: annexe, during: hours(10, 12) });
    });

    it('the items of a forum along with it, in one statement however many there are', async () => {
      const forum = await aSlot(database, { eventId, roomId: hall, during: hours(9, 12) });
      const few = await statementsToMove(forum.id, 1);
      const item = await aSlot(database, {
        eventId,
        parentId: forum.id,
        during: hours(9.25, 10.5),
      });
      const unplaced = await aSlot(database, { eventId, parentId: forum.id });
      for (let more = 0; more < 5; more += 1) {
        await aSlot(database, { eventId, parentId: forum.id, during: hours(10, 11) });
      }

      const many = await statementsToMove(forum.id, 24);

      expect(many).toBe(few);
      expect(await held(forum.id)).toEqual({ roomId: hall, during: hours(34, 37) });
      expect(await held(item.id)).toEqual({ roomId: null, during: hours(33.25, 34.5) });
      expect(await held(unplaced.id)).toEqual({ roomId: null, during: null });
    });

    it('no item of another forum', async () => {
      const forum = await aSlot(database, { eventId, roomId: hall, during: hours(9, 12) });
      const other = await aSlot(database, { eventId, roomId: annexe, during: hours(9, 12) });
      const item = await aSlot(database, { eventId, parentId: other.id, during: hours(9, 10) });

      await inTransaction((tx) => calendar.move(tx, forum.id, { during: hours(10, 13) }));

      expect(await held(item.id)).toEqual({ roomId: null, during: hours(9, 10) });
    });

    it.each([
      ['shrinks', hours(10, 12)],
      ['grows', hours(8, 12)],
      ['ends later', hours(9, 13)],
    ])('no item while its forum %s', async (_, during) => {
      const forum = await aSlot(database, { eventId, roomId: hall, during: hours(9, 12) });
      const item = await aSlot(database, { eventId, parentId: forum.id, during: hours(9, 10) });

      await inTransaction((tx) => calendar.move(tx, forum.id, { during }));

      expect(await held(item.id)).toEqual({ roomId: null, during: hours(9, 10) });
    });

    it('the rooms of the items away when their forum gets one', async () => {
      const forum = await aSlot(database, { eventId });
      const item = await aSlot(database, {
        eventId,
        parentId: forum.id,
        roomId: annexe,
        during: hours(9, 10),
      });

      await inTransaction((tx) =>
        calendar.move(tx, forum.id, { roomId: hall, during: hours(9, 12) }),
      );

      expect(await held(item.id)).toEqual({ roomId: null, during: hours(9, 10) });
    });

    it('the room of a forum on to its items when it gives it up', async () => {
      const forum = await aSlot(database, { eventId, roomId: hall, during: hours(9, 12) });
      const item = await aSlot(database, { eventId, parentId: forum.id, during: hours(9, 10) });
      const unplaced = await aSlot(database, { eventId, parentId: forum.id });

      await inTransaction((tx) => calendar.move(tx, forum.id, { roomId: null, during: null }));

      expect(await held(item.id)).toEqual({ roomId: hall, during: hours(9, 10) });
      expect(await held(unplaced.id)).toEqual({ roomId: null, during: null });
    });

    it('no forum out of its room while it keeps its time', async () => {
      const { id } = await aSlot(database, { eventId, roomId: hall, during: hours(9, 12) });

      const move = inTransaction((tx) => calendar.move(tx, id, { roomId: null }));

      expect(await refusedBy(move)).toBe('slots_forum_has_room');
    });

    it('no item into a room of its own where its forum holds one', async () => {
      const forum = await aSlot(database, { eventId, roomId: hall, during: hours(9, 12) });
      const item = await aSlot(database, { eventId, parentId: forum.id, during: hours(9, 10) });

      await expect(
        inTransaction((tx) => calendar.move(tx, item.id, { roomId: annexe })),
      ).rejects.toThrow(BadUserInput);
    });

    it('no item to a time without a room where its forum holds none', async () => {
      const forum = await aSlot(database, { eventId });
      const item = await aSlot(database, { eventId, parentId: forum.id });

      await expect(
        inTransaction((tx) => calendar.move(tx, item.id, { during: hours(9, 10) })),
      ).rejects.toThrow(RoomRequired);
    });

    it('a forum and its items at the same moment without leaving an item two rooms or none', async () => {
      for (let round = 0; round < 8; round += 1) {
        const forum = await aSlot(database, { eventId });
        const wish = { eventId, roomId: annexe, during: hours(9, 10), parentId: forum.id };

        const [, ...items] = await Promise.allSettled([
          inTransaction((tx) =>
            calendar.move(tx, forum.id, { roomId: hall, during: hours(9, 12) }),
          ),
          ...Array.from({ length: 4 }, () => inTransaction((tx) => calendar.hold(tx, wish))),
        ]);

        const roomed = await database.manager.findBy(Slot, { parentId: forum.id, roomId: annexe });
        const refused = items.flatMap((item) =>
          item.status === 'rejected' ? [item.reason as unknown] : [],
        );
        expect(roomed).toEqual([]);
        for (const reason of refused) expect(reason).toBeInstanceOf(BadUserInput);
      }
    });

    async function statementsToMove(forumId: string, byHours: number): Promise<number> {
      const { start, end } = (await held(forumId)).during!;
      const later = (instant: Date) => new Date(instant.getTime() + byHours * 3_600_000);
      return countStatements(database, () =>
        inTransaction((tx) =>
          calendar.move(tx, forumId, { during: { start: later(start), end: later(end) } }),
        ),
      );
    }
  });

  describe('engages', () => {
    it('a person in a slot, until the cause is gone', async () => {
      const { id: slotId } = await aSlot(database, { eventId });
      const { id: personId } = await aPerson(database);
      const causeId = randomUUID();
      const part = { slotId, personId, part: EngagementPart.speaker, firm: false, causeId };

      await inTransaction((tx) => calendar.engage(tx, part));
      const [engaged] = await database.manager.findBy(Engagement, { causeId });
      await inTransaction((tx) => calendar.disengage(tx, causeId));

      expect(engaged).toMatchObject(part);
      expect(await database.manager.findBy(Engagement, { causeId })).toEqual([]);
    });

    it('firmly what was confirmed, and nothing else', async () => {
      const { id: slotId } = await aSlot(database, { eventId });
      const [first, second] = [
        await anEngagement(database, { slotId, firm: false }),
        await anEngagement(database, { slotId, firm: false }),
        await anEngagement(database, { slotId, firm: false }),
      ];

      await inTransaction((tx) => calendar.confirm(tx, [first.causeId, second.causeId], true));

      const firm = await database.manager.findBy(Engagement, { slotId, firm: true });
      expect(firm.map(({ id }) => id).sort()).toEqual([first.id, second.id].sort());
    });

    it('a person elsewhere, when the cause moves', async () => {
      const [from, to] = [await aSlot(database, { eventId }), await aSlot(database, { eventId })];
      const { causeId } = await anEngagement(database, { slotId: from.id });

      await inTransaction((tx) => calendar.moveEngagement(tx, causeId, to.id));

      const { slotId } = await database.manager.findOneByOrFail(Engagement, { causeId });
      expect(slotId).toBe(to.id);
    });

    it('nobody in a slot that is given up', async () => {
      const { id: slotId } = await aSlot(database, { eventId });
      const { causeId } = await anEngagement(database, { slotId });

      await inTransaction((tx) => calendar.drop(tx, slotId));

      expect(await database.manager.findBy(Slot, { id: slotId })).toEqual([]);
      expect(await database.manager.findBy(Engagement, { causeId })).toEqual([]);
    });
  });
});
