import { type EntityManager, In } from 'typeorm';

import { Room } from '../../events/room.entity.js';
import { refusingConstraint } from '../../kernel/errors/constraint-errors.js';
import { NotFound } from '../../kernel/errors/refusals.js';

/** A room that is wanted, and the argument that names it. */
interface NamedRoom {
  readonly roomId?: string | null | undefined;
  readonly path: string;
}

/** Where several rooms are wanted in one statement: which of them is none of the event. Else the failure itself. */
export async function unknownRoom(
  failure: unknown,
  manager: EntityManager,
  eventId: string,
  wanted: readonly NamedRoom[],
): Promise<unknown> {
  if (refusingConstraint(failure) !== 'slots_room_of_event') return failure;
  const ids = wanted.flatMap(({ roomId }) => roomId ?? []);
  const rooms = await manager.findBy(Room, { eventId, id: In(ids) });
  const known = new Set(rooms.map(({ id }) => id));
  const unknown = wanted.find(({ roomId }) => roomId && !known.has(roomId));
  return unknown ? new NotFound(unknown.path) : failure;
}
