import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { EventsService } from '../../events/events.service.js';
import { Release } from '../../events/releases/release.entity.js';
import type { Viewer } from '../../kernel/auth/viewer.js';

/** The releases there were, for whoever sees the event. */
@Injectable()
export class ReleaseHistoryService {
  constructor(
    private readonly database: DataSource,
    private readonly events: EventsService,
  ) {}

  /** One release; null where there is none of this number. */
  async numbered(viewer: Viewer, eventId: string, number: number): Promise<Release | null> {
    await this.events.seen(viewer, eventId, 'eventId');
    return this.database.manager.findOneBy(Release, { eventId, number });
  }
}
