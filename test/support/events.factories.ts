import { randomBytes, randomUUID } from 'node:crypto';

import type { DataSource } from 'typeorm';

import { Engagement, EngagementPart } from '../../src/events/calendar/engagement.entity.js';
import { Slot } from '../../src/events/calendar/slot.entity.js';
import { Event, EventStatus } from '../../src/events/event.entity.js';
import { Room } from '../../src/events/room.entity.js';
import type { TimeRange } from '../../src/kernel/database/time-range.js';
import { bilingual } from '../../src/kernel/text/bilingual-text.js';
import { aPerson } from './directory.factories.js';

/** A published event in Shanghai. */
export async function anEvent(database: DataSource, event: Partial<Event> = {}): Promise<Event> {
  const inserted = database.manager.create(Event, {
    slug: `event-${randomBytes(6).toString('hex')}`,
    status: EventStatus.published,
    title: bilingual({ zh: '示例大会' }),
    timeZone: 'Asia/Shanghai',
    ...event,
  });
  await database.manager.insert(Event, inserted);
  return database.manager.findOneByOrFail(Event, { id: inserted.id });
}

export async function aRoom(
  database: DataSource,
  room: Partial<Room> & { eventId: string },
): Promise<Room> {
  const inserted = database.manager.create(Room, { name: bilingual({ zh: '主会场' }), ...room });
  await database.manager.insert(Room, inserted);
  return database.manager.findOneByOrFail(Room, { id: inserted.id });
}

/** A slot that holds nothing. */
export async function aSlot(
  database: DataSource,
  slot: Partial<Slot> & { eventId: string },
): Promise<Slot> {
  const inserted = database.manager.create(Slot, slot);
  await database.manager.insert(Slot, inserted);
  return database.manager.findOneByOrFail(Slot, { id: inserted.id });
}

export async function anEngagement(
  database: DataSource,
  engagement: Partial<Engagement> & { slotId: string },
): Promise<Engagement> {
  const inserted = database.manager.create(Engagement, {
    personId: engagement.personId ?? (await aPerson(database)).id,
    part: EngagementPart.speaker,
    firm: true,
    causeId: randomUUID(),
    ...engagement,
  });
  await database.manager.insert(Engagement, inserted);
  return inserted;
}

/** A span on 8 April 2027 by the clock in Shanghai, such as `hours(9, 12)`; 9.5 is half past nine. */
export function hours(start: number, end: number): TimeRange {
  const at = (hour: number) => new Date(Date.UTC(2027, 3, 8) + (hour - 8) * 3_600_000);
  return { start: at(start), end: at(end) };
}
