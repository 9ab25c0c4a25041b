import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { ReleaseHold } from '../../../src/events/releases/release-hold.entity.js';
import { aDatabase, type TestDatabase } from '../../support/database.js';
import { aRoom, hours } from '../../support/events.factories.js';
import { refusedBy } from '../../support/refused-by.js';
import { aHold, aRelease } from '../../support/releases.factories.js';

describe('release holds', () => {
  let test: TestDatabase;
  let database: DataSource;
  let eventId: string;
  let releaseId: string;
  beforeAll(async () => {
    test = await aDatabase();
    database = test.dataSource;
    ({ id: releaseId, eventId } = await aRelease(database));
  });
  afterAll(() => test.close());

  describe.each([
    ['a room', 'roomId', 'release_holds_room_is_free'],
    ['a turn in a forum', 'parentId', 'release_holds_items_take_turns'],
    ['a person', 'personId', 'release_holds_person_is_free'],
  ] as const)('of %s', (_, held, constraint) => {
    const aThing = async () =>
      held === 'roomId' ? (await aRoom(database, { eventId })).id : randomUUID();

    it('refuse a second one that overlaps', async () => {
      const id = await aThing();
      await aHold(database, { releaseId, [held]: id, during: hours(9, 11) });

      const second = aHold(database, { releaseId, [held]: id, during: hours(10, 12) });

      expect(await refusedBy(second)).toBe(constraint);
    });

    it('keep one of two that come at the same moment', async () => {
      const id = await aThing();

      await Promise.allSettled([
        aHold(database, { releaseId, [held]: id, during: hours(9, 11) }),
        aHold(database, { releaseId, [held]: id, during: hours(10, 12) }),
      ]);

      expect(await database.manager.countBy(ReleaseHold, { [held]: id })).toBe(1);
    });

    it('take one that begins when the other ends', async () => {
      const id = await aThing();
      await aHold(database, { releaseId, [held]: id, during: hours(9, 10) });

      const next = aHold(database, { releaseId, [held]: id, during: hours(10, 11) });

      expect(await refusedBy(next)).toBeNull();
    });

    it('take the same again in another release', async () => {
      const id = await aThing();
      await aHold(database, { releaseId, [held]: id });
      const { id: another } = await aRelease(database);

      const again = aHold(database, { releaseId: another, [held]: id });

      expect(await refusedBy(again)).toBeNull();
    });

    it('take another one at the same time', async () => {
      await aHold(database, { releaseId, [held]: await aThing() });

      const another = aHold(database, { releaseId, [held]: await aThing() });

      expect(await refusedBy(another)).toBeNull();
    });
  });

  it('take a person twice in one slot, who speaks and moderates there', async () => {
    const [slotId, personId] = [randomUUID(), randomUUID()];
    await aHold(database, { releaseId, slotId, personId });

    const again = aHold(database, { releaseId, slotId, personId });

    expect(await refusedBy(again)).toBeNull();
  });

  it.each([
    ['nothing', { roomId: null }],
    ['two things', { roomId: randomUUID(), personId: randomUUID() }],
    ['three things', { roomId: randomUUID(), personId: randomUUID(), parentId: randomUUID() }],
  ])('refuse to hold %s', async (_, things) => {
    const hold = aHold(database, { releaseId, ...things });

    expect(await refusedBy(hold)).toBe('release_holds_one_thing');
  });

  it.each([
    ['begins before its forum', hours(8, 9)],
    ['ends after its forum', hours(11, 13)],
    ['is as long as two of it', hours(6, 15)],
  ])('refuse an item that %s', async (_, during) => {
    const item = aHold(database, {
      releaseId,
      parentId: randomUUID(),
      during,
      within: hours(9, 12),
    });

    expect(await refusedBy(item)).toBe('release_holds_inside_forum');
  });

  it('take an item that fills its forum', async () => {
    const item = aHold(database, {
      releaseId,
      parentId: randomUUID(),
      during: hours(9, 12),
      within: hours(9, 12),
    });

    expect(await refusedBy(item)).toBeNull();
  });

  it.each([
    ['empty', 'empty'],
    ['closed at its end', '[2027-04-08 09:00+08,2027-04-08 10:00+08]'],
    ['open at its start', '(2027-04-08 09:00+08,2027-04-08 10:00+08)'],
    ['without a start', '(,2027-04-08 10:00+08)'],
    ['without an end', '[2027-04-08 09:00+08,)'],
    ['that never ends', '[2027-04-08 09:00+08,infinity)'],
    ['that always was', '[-infinity,2027-04-08 10:00+08)'],
  ])('refuse a span that is %s', async (_, during) => {
    const hold = database.query(
      `INSERT INTO release_holds (release_id, slot_id, room_id, during) VALUES ($1, uuidv7(), uuidv7(), $2)`,
      [releaseId, during],
    );

    expect(await refusedBy(hold)).toBe('release_holds_span');
  });

  it('refuse a release that is not there, and a room', async () => {
    const hold = (things: Partial<ReleaseHold> & { releaseId: string }) =>
      refusedBy(aHold(database, things));

    expect(await hold({ releaseId: randomUUID() })).toBe('release_holds_release_id_fkey');
    expect(await hold({ releaseId, roomId: randomUUID() })).toBe('release_holds_room_id_fkey');
  });

  it.each([
    'UPDATE release_holds SET during = within',
    'DELETE FROM release_holds',
    'TRUNCATE release_holds',
    'UPDATE release_forums SET forum_id = release_id',
    'DELETE FROM release_forums',
    'TRUNCATE release_forums',
  ])('never change: the application may not %s', async (statement) => {
    await aHold(database, { releaseId });

    const change = database.query(statement);

    await expect(change).rejects.toThrow(/permission denied for table release_(holds|forums)/);
  });
});

describe('release holds without their constraint', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await aDatabase();
    await test.owner.query('ALTER TABLE release_holds DROP CONSTRAINT release_holds_room_is_free');
  });
  afterAll(() => test.close());

  it('would store the double booking of two that come at the same moment', async () => {
    const database = test.dataSource;
    const { id: releaseId, eventId } = await aRelease(database);
    const { id: roomId } = await aRoom(database, { eventId });

    await Promise.all([
      aHold(database, { releaseId, roomId, during: hours(9, 11) }),
      aHold(database, { releaseId, roomId, during: hours(10, 12) }),
    ]);

    expect(await database.manager.countBy(ReleaseHold, { roomId })).toBe(2);
  });
});
