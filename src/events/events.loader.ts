import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';

import { groupBy } from '../kernel/loaders/group-by.js';
import { perRequest } from '../kernel/loaders/per-request.js';
import { EventHost } from './event-host.entity.js';
import { Event } from './event.entity.js';
import { Statistic } from './statistic.entity.js';

@Injectable()
export class EventsLoader {
  constructor(private readonly database: DataSource) {}

  readonly byId = perRequest(async (ids) => {
    const events = await this.database.manager.findBy(Event, { id: In(ids) });
    return new Map(events.map((event) => [event.id, event]));
  });

  /** In the order of protocol. */
  readonly hostsOf = perRequest(async (eventIds) => {
    const hosts = await this.database.manager.find(EventHost, {
      where: { eventId: In(eventIds) },
      order: { position: 'ASC' },
    });
    return groupBy(hosts, ({ eventId }) => eventId);
  });

  /** In the order the source prints them. */
  readonly statisticsOf = perRequest(async (eventIds) => {
    const statistics = await this.database.manager.find(Statistic, {
      where: { eventId: In(eventIds) },
      order: { position: 'ASC' },
    });
    return groupBy(statistics, ({ eventId }) => eventId);
  });
}
