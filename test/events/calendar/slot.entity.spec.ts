import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';

import { Slot } from '../../../src/events/calendar/slot.entity.js';
import { aDatabase, type TestDatabase } from '../../support/database.js';
import { anEvent, aRoom, aSlot, hours } from '../../support/events.factories.js';
import { refusedBy } from '../../support/refused-by.js';

describe('slots', () => {
  let test: TestDatabase;
  let database: DataSource;
  let eventId: string;
  let roomId: string;
  beforeAll(async () => {
    test = await aDatabase();
    database = test.dataSource;
    eventId = (await anEvent(database)).id;
    roomId = (await aRoom(database, { eventId })).id;
  });
  afterAll(() => test.close());

  it('take a forum’s with a room and a span, and give the span back to the millisecond', async () => {
    const during = { start: hours(9, 12).start, end: new Date(hours(9, 12).end.getTime() + 1) };

    const slot = await aSlot(database, { eventId, roomId, during });

    expect(slot).toMatchObject({ roomId, during });
  });

  it('take two that overlap in one room: the draft is free', async () => {
    await aSlot(database, { eventId, roomId, during: hours(9, 12) });

    const second = aSlot(database, { eventId, roomId, during: hours(10, 11) });

    expect(await refusedBy(second)).toBeNull();
  });

  it('take an item’s with a span alone, where its forum holds the room', async () => {
    const { id: parentId } = await aSlot(database, { eventId, roomId, during: hours(9, 12) });

    const item = aSlot(database, { eventId, parentId, during: hours(9, 10) });

    expect(await refusedBy(item)).toBeNull();
  });

  it.each([
    ['empty', '[2027-04-08 09:00+08,2027-04-08 09:00+08)'],
    ['closed at its end', '[2027-04-08 09:00+08,2027-04-08 10:00+08]'],
    ['open at its start', '(2027-04-08 09:00+08,2027-04-08 10:00+08)'],
    ['without a start', '(,2027-04-08 10:00+08)'],
    ['without an end', '[2027-04-08 09:00+08,)'],
    ['that never ends', '[2027-04-08 09:00+08,infinity)'],
    ['that always was', '[-infinity,2027-04-08 10:00+08)'],
  ])('refuse a span that is %s', async (_, during) => {
    const slot = database.query(
      'INSERT INTO slots (event_id, room_id, during) VALUES ($1, $2, $3)',
      [eventId, roomId, during],
    );

    expect(await refusedBy(slot)).toBe('slots_span');
  });

  it('refuse a span that ends before it starts', async () => {
    const { start, end } = hours(9, 10);

    const slot = aSlot(database, { eventId, roomId, during: { start: end, end: start } });

    await expect(slot).rejects.toThrow('range lower bound must be less than or equal');
  });

  it('are kept by slots_room_has_time', async () => {
    expect(await refusedBy(aSlot(database, { eventId, roomId }))).toBe('slots_room_has_time');
  });

  it('are kept by slots_forum_has_room', async () => {
    const slot = aSlot(database, { eventId, during: hours(9, 10) });

    expect(await refusedBy(slot)).toBe('slots_forum_has_room');
  });

  it('are kept by slots_room_of_event from the room of another event', async () => {
    const elsewhere = await aRoom(database, { eventId: (await anEvent(database)).id });

    const slot = aSlot(database, { eventId, roomId: elsewhere.id, during: hours(9, 10) });

    expect(await refusedBy(slot)).toBe('slots_room_of_event');
  });

  it('are kept by slots_parent_of_event from the forum of another event', async () => {
    const elsewhere = await aSlot(database, { eventId: (await anEvent(database)).id });

    expect(await refusedBy(aSlot(database, { eventId, parentId: elsewhere.id }))).toBe(
      'slots_parent_of_event',
    );
  });

  it('are kept by slots_event_id_fkey from an event that is none', async () => {
    expect(await refusedBy(aSlot(database, { eventId: randomUUID() }))).toBe('slots_event_id_fkey');
  });

  it('are not removed while others lie in them', async () => {
    const { id: parentId } = await aSlot(database, { eventId });
    await aSlot(database, { eventId, parentId });

    expect(await refusedBy(database.manager.delete(Slot, { id: parentId }))).toBe(
      'slots_parent_of_event',
    );
  });
});
