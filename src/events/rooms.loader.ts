import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';

import { groupBy } from '../kernel/loaders/group-by.js';
import { perRequest } from '../kernel/loaders/per-request.js';
import { Room } from './room.entity.js';

@Injectable()
export class RoomsLoader {
  constructor(private readonly database: DataSource) {}

  readonly byId = perRequest(async (ids) => {
    const rooms = await this.database.manager.findBy(Room, { id: In(ids) });
    return new Map(rooms.map((room) => [room.id, room]));
  });

  /** In the order the organisers gave them. */
  readonly ofEvent = perRequest(async (eventIds) => {
    const rooms = await this.database.manager.find(Room, {
      where: { eventId: In(eventIds) },
      order: { position: 'ASC', id: 'ASC' },
    });
    return groupBy(rooms, ({ eventId }) => eventId);
  });
}
