import { Injectable } from '@nestjs/common';
import { DataSource, Not } from 'typeorm';

import { AccessService } from '../access/access.service.js';
import { Permission } from '../access/permission.js';
import { theHouse, type Viewer } from '../kernel/auth/viewer.js';
import { NotFound } from '../kernel/errors/refusals.js';
import type { Page } from '../kernel/pagination/connection.js';
import type { PageArgs } from '../kernel/pagination/page.args.js';
import { paginate } from '../kernel/pagination/paginate.js';
import { eventBySlug } from './event.query.js';
import { Event, EventStatus, Programme } from './event.entity.js';

/** How much of what happens in an event somebody is told of, at the moment it happens. */
export enum Hearing {
  all = 'all',
  whatIsPublic = 'whatIsPublic',
  nothing = 'nothing',
}

/** Who sees which event: everybody what is published, those with a role theirs before that. */
@Injectable()
export class EventsService {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
  ) {}

  /** @throws NotFound where there is no such event, or not for these eyes */
  async seen(viewer: Viewer, eventId: string, path: string): Promise<Event> {
    const event = await this.database.manager.findOneBy(Event, { id: eventId });
    if (event === null || !(await this.isVisible(viewer, event))) throw new NotFound(path);
    return event;
  }

  /**
   * The event as released or as drafted; null where there is none, or not for these eyes.
   * @throws Unauthenticated, Forbidden or NotFound for the draft, to those who may not see it
   */
  async bySlug(
    viewer: Viewer,
    slug: string,
    programme: Programme = Programme.released,
  ): Promise<Event | null> {
    const event = await eventBySlug(this.database.manager, slug);
    if (event === null || !(await this.isVisible(viewer, event))) return null;
    if (programme === Programme.draft) {
      await this.access.require(viewer, Permission.viewDraft, { eventId: event.id }, 'slug');
    }
    event.programme = programme;
    return event;
  }

  /** What is published, and what the asker holds a role in, or the latter alone; the newest first. */
  async list(viewer: Viewer, page: PageArgs, mine = false): Promise<Page<Event>> {
    const events = this.database.manager.createQueryBuilder(Event, 'event');
    if (viewer !== theHouse) {
      const own = await this.access.eventsOf(viewer);
      if (mine) events.where('event.id = ANY(:own)', { own });
      else {
        const draft = EventStatus.draft;
        events.where('(event.status <> :draft OR event.id = ANY(:own))', { draft, own });
      }
    }
    return paginate(events, page, { list: 'events', descending: true });
  }

  /** All for those with a role in the event, of a published one what is public for everybody. */
  async hearing(viewer: Viewer, eventId: string): Promise<Hearing> {
    if ((await this.access.eventsOf(viewer)).includes(eventId)) return Hearing.all;
    const published = { id: eventId, status: Not(EventStatus.draft) };
    return (await this.database.manager.existsBy(Event, published))
      ? Hearing.whatIsPublic
      : Hearing.nothing;
  }

  private async isVisible(viewer: Viewer, { id, status }: Event): Promise<boolean> {
    if (status !== EventStatus.draft || viewer === theHouse) return true;
    return (await this.access.eventsOf(viewer)).includes(id);
  }
}
