import { randomUUID } from 'node:crypto';

import type { DataSource } from 'typeorm';

import { ReleaseHold } from '../../src/events/releases/release-hold.entity.js';
import { Release } from '../../src/events/releases/release.entity.js';
import { anEvent, hours } from './events.factories.js';

/** A release of a programme in which there is nothing. */
export async function aRelease(
  database: DataSource,
  release: Partial<Release> = {},
): Promise<Release> {
  const inserted = database.manager.create(Release, {
    eventId: release.eventId ?? (await anEvent(database)).id,
    number: 1,
    document: { forums: [], speakers: [] },
    difference: { programme: [], speakers: [] },
    warnings: [],
    ...release,
  });
  await database.manager.insert(Release, inserted);
  return inserted;
}

/** Holds somebody from nine to ten, unless it is said what else, and when. */
export async function aHold(
  database: DataSource,
  hold: Partial<ReleaseHold> & { releaseId: string },
): Promise<ReleaseHold> {
  const isOfAnother = hold.parentId !== undefined || hold.roomId !== undefined;
  const inserted = database.manager.create(ReleaseHold, {
    slotId: randomUUID(),
    personId: isOfAnother ? null : randomUUID(),
    during: hours(9, 10),
    ...hold,
  });
  await database.manager.insert(ReleaseHold, inserted);
  return inserted;
}
