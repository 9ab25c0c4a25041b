import { type EntityManager, In } from 'typeorm';

import { Room } from '../events/room.entity.js';
import type { TimeRange } from '../kernel/database/time-range.js';

/** A row with what its slot holds, as columns. */
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

/** Puts span and room in the place of the columns that tell of them; one statement for all rooms. */
export async function withPlaces<Row extends Held>(
  tx: EntityManager,
  rows: readonly Row[],
): Promise<(Omit<Row, 'startsAt' | 'endsAt'> & Place)[]> {
  const roomIds = new Set(rows.flatMap(({ roomId }) => roomId ?? []));
  const rooms = roomIds.size > 0 ? await tx.findBy(Room, { id: In([...roomIds]) }) : [];
  const roomsById = new Map(rooms.map((room) => [room.id, room]));
  return rows.map(({ startsAt, endsAt, ...row }) => ({
    ...row,
    during: startsAt && endsAt && { start: startsAt, end: endsAt },
    room: row.roomId === null ? null : (roomsById.get(row.roomId) ?? null),
  }));
}
