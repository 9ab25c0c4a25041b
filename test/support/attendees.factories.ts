import { randomBytes } from 'node:crypto';

import type { DataSource } from 'typeorm';

import { CapacityService } from '../../src/events/capacity/capacity.service.js';
import { Slot } from '../../src/events/calendar/slot.entity.js';
import { Event } from '../../src/events/event.entity.js';
import { Release } from '../../src/events/releases/release.entity.js';
import { Forum } from '../../src/forums/forum.entity.js';
import type { Registration } from '../../src/attendees/registration/registration.service.js';
import { bilingual } from '../../src/kernel/text/bilingual-text.js';
import { anEvent } from './events.factories.js';

interface AForum {
  readonly slug?: string;
  /** Left out: no limit. */
  readonly capacity?: number;
  readonly during?: { start: string; end: string };
}

/** An event with its forums, all of them released. */
export interface Conference {
  readonly event: Event;
  readonly forums: readonly [Forum, ...Forum[]];
}

/** A published event whose forums are released; one forum without a limit where none is named. */
export async function aConference(
  database: DataSource,
  {
    forums = [{}],
    capacity = null,
    ...event
  }: { forums?: readonly AForum[]; capacity?: number | null } & Partial<Event> = {},
): Promise<Conference> {
  const held = await anEvent(database, event);
  const service = new CapacityService();
  await database.transaction(async (tx) => {
    const capacityId = await service.resize(tx, held.id, null, capacity);
    await tx.update(Event, held.id, { capacityId });
  });
  const made: Forum[] = [];
  for (const forum of forums) made.push(await aHeldForum(database, held.id, made.length, forum));
  await aRelease(
    database,
    held.id,
    made.map((forum, position) => ({ ...forum, during: forums[position]?.during ?? null })),
  );
  return { event: held, forums: made as [Forum, ...Forum[]] };
}

async function aHeldForum(
  database: DataSource,
  eventId: string,
  position: number,
  { slug = `forum-${position + 1}`, capacity }: AForum,
): Promise<Forum> {
  return database.transaction(async (tx) => {
    const slot = tx.create(Slot, { eventId });
    await tx.insert(Slot, slot);
    const capacityId = await new CapacityService().resize(tx, eventId, null, capacity ?? null);
    const forum = tx.create(Forum, {
      eventId,
      slug,
      code: `F${position + 1}`,
      title: bilingual({ zh: `论坛${position + 1}`, en: `Forum ${position + 1}` }),
      slotId: slot.id,
      capacityId,
      position,
    });
    await tx.insert(Forum, forum);
    return tx.findOneByOrFail(Forum, { id: forum.id });
  });
}

/** The next release, of these forums. */
export async function aRelease(
  database: DataSource,
  eventId: string,
  forums: readonly object[],
): Promise<void> {
  const number = 1 + (await database.manager.countBy(Release, { eventId }));
  await database.manager.insert(Release, {
    eventId,
    number,
    document: { forums: forums.map((forum) => ({ ...forum, agenda: [] })), speakers: [] },
    difference: {},
    warnings: [],
  });
}

/** What a visitor fills in; for the event alone, where no forums are named. */
export function aRegistration(
  { event }: Pick<Conference, 'event'>,
  registration: Partial<Registration> = {},
): Registration {
  return {
    eventId: event.id,
    forumIds: [],
    name: 'Ada',
    email: `${randomBytes(6).toString('hex')}@example.org`,
    ...registration,
  };
}
