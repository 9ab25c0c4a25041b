import { randomBytes } from 'node:crypto';

import type { DataSource } from 'typeorm';

import { CapacityService } from '../../src/events/capacity/capacity.service.js';
import { Event } from '../../src/events/event.entity.js';
import { Release } from '../../src/events/releases/release.entity.js';
import type { Forum } from '../../src/forums/forum.entity.js';
import type { TimeRange } from '../../src/kernel/database/time-range.js';
import type { Registration } from '../../src/attendees/registration/registrant.js';
import { bilingual } from '../../src/kernel/text/bilingual-text.js';
import { anEvent } from './events.factories.js';
import { aForum } from './forums.factories.js';
import { aRelease } from './releases.factories.js';

interface AHeldForum {
  /** Left out: no limit. */
  readonly capacity?: number;
  /** As it is released. */
  readonly during?: TimeRange;
}

/** An event with its forums, all of them released. */
export interface Conference {
  readonly event: Event;
  readonly forums: readonly [Forum, ...Forum[]];
}

/** A published event whose forums, `forum-1` and so on, are released; one without a limit where none is named. */
export async function aConference(
  database: DataSource,
  {
    forums = [{}],
    capacity = null,
    ...event
  }: { forums?: readonly AHeldForum[]; capacity?: number | null } & Partial<Event> = {},
): Promise<Conference> {
  const held = await anEvent(database, event);
  const capacityId = await aCapacity(database, held.id, capacity);
  await database.manager.update(Event, held.id, { capacityId });
  const made: Forum[] = [];
  for (const [position, { capacity: size = null }] of forums.entries()) {
    made.push(
      await aForum(database, {
        eventId: held.id,
        slug: `forum-${position + 1}`,
        title: bilingual({ zh: `论坛${position + 1}`, en: `Forum ${position + 1}` }),
        capacityId: await aCapacity(database, held.id, size),
        position,
      }),
    );
  }
  await released(
    database,
    made.map((forum, position) => ({ ...forum, during: forums[position]?.during ?? null })),
  );
  return { event: { ...held, capacityId }, forums: made as [Forum, ...Forum[]] };
}

/** Makes the next release, of these forums. */
export async function released(database: DataSource, forums: readonly Forum[]): Promise<void> {
  const eventId = forums[0]!.eventId;
  await aRelease(database, {
    eventId,
    number: 1 + (await database.manager.countBy(Release, { eventId })),
    document: { forums: forums.map((forum) => ({ ...forum, agenda: [] })), speakers: [] },
  });
}

function aCapacity(
  database: DataSource,
  eventId: string,
  size: number | null,
): Promise<string | null> {
  return database.transaction((tx) => new CapacityService().resize(tx, eventId, null, size));
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

/** What somebody holds and waits for, in words: the forum, the status and the label of the seat. */
export async function placesOf(database: DataSource, attendeeId: string): Promise<string[]> {
  const places = await database.query<{ place: string }[]>(
    `SELECT concat_ws(' ', coalesce(forum.slug, 'event'), place.status, coalesce(seat.label, seat.number::text))
       AS place
     FROM places place
     LEFT JOIN forums forum ON forum.id = place.forum_id
     LEFT JOIN place_seats held ON held.place_id = place.id
     LEFT JOIN seats seat ON seat.id = held.seat_id
     WHERE place.attendee_id = $1
     ORDER BY place.forum_id IS NOT NULL, forum.slug, place.id`,
    [attendeeId],
  );
  return places.map(({ place }) => place);
}
