import type { EntityManager } from 'typeorm';

import type { Room } from '../events/room.entity.js';
import { roomsById } from '../events/rooms.query.js';
import type { TimeRange } from '../kernel/database/time-range.js';

/** What a slot holds, as columns. */
export interface Held {
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
  readonly roomId: string | null;
}

/** What a slot holds, as it is shown. */
export interface Place {
  readonly during: TimeRange | null;
  readonly room: Room | null;
}

/** Tells what is held by each of these; one statement for all rooms. */
export async function placesOf(
  tx: EntityManager,
  held: readonly Held[],
): Promise<(one: Held) => Place> {
  const roomIds = new Set(held.flatMap(({ roomId }) => roomId ?? []));
  const rooms = roomIds.size > 0 ? await roomsById(tx, [...roomIds]) : new Map<string, Room>();
  return ({ startsAt, endsAt, roomId }) => ({
    during: startsAt && endsAt && { start: startsAt, end: endsAt },
    room: roomId === null ? null : (rooms.get(roomId) ?? null),
  });
}
