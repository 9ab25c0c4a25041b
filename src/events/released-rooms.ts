import { carried } from '../kernel/loaders/carried.js';
import type { ReleasedForum } from './releases/released-document.js';
import type { Room } from './room.entity.js';

/** The rooms in which a released programme takes place, each once, in the order of their first use. */
export function releasedRooms(forums: readonly ReleasedForum[]): Room[] {
  const rooms = forums
    .flatMap((forum) => [forum, ...forum.agenda])
    .flatMap((held) => carried<Room | null>(held, 'room') ?? []);
  return [...new Map(rooms.map((room) => [room.id, room])).values()];
}
