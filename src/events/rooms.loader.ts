import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';

import { groupBy } from '../kernel/loaders/group-by.js';
import { perRequest } from '../kernel/loaders/per-request.js';
import { Room } from './room.entity.js';
import { roomsById } from './rooms.query.js';

@Injectable()
export class RoomsLoader {
  constructor(private readonly database: DataSource) {}

  readonly byId = perRequest((ids) => roomsById(this.database.manager, ids));

  /** In the order the organisers gave them. */
  readonly ofEvent = perRequest(async (eventIds) => {
    const rooms = await this.database.manager.find(Room, {
      where: { eventId: In(eventIds) },
      order: { position: 'ASC', id: 'ASC' },
    });
    return groupBy(rooms, ({ eventId }) => eventId);
  });
}
