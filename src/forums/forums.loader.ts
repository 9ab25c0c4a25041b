import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';

import { CapacitiesLoader, type Occupancy } from '../events/capacity/capacities.loader.js';
import { type Event, Programme } from '../events/event.entity.js';
import type { Released } from '../events/releases/released-document.js';
import { ReleasedService } from '../events/releases/released.service.js';
import type { Viewer } from '../kernel/auth/viewer.js';
import { isComplete } from '../kernel/loaders/carried.js';
import { groupBy } from '../kernel/loaders/group-by.js';
import { perRequest } from '../kernel/loaders/per-request.js';
import type { AgendaItem } from './agenda-item.entity.js';
import { DraftAccess } from './draft-access.js';
import { ForumHost } from './forum-host.entity.js';
import { Forum } from './forum.entity.js';
import { forumsById, forumsBySlug, forumsOfEvents } from './forums.query.js';

/** The forums of the draft. Whoever shows one has asked for `viewDraft`, or asks `seenBy`. */
@Injectable()
export class ForumsLoader {
  constructor(
    private readonly database: DataSource,
    private readonly drafts: DraftAccess,
    private readonly released: ReleasedService,
    private readonly capacities: CapacitiesLoader,
  ) {}

  readonly byId = perRequest(async (ids) => {
    const forums = await forumsById(this.database.manager, ids);
    return new Map(forums.map((forum) => [forum.id, forum]));
  });

  /** In their order. */
  readonly ofEvent = perRequest(async (eventIds) =>
    groupBy(await forumsOfEvents(this.database.manager, eventIds), ({ eventId }) => eventId),
  );

  /** By the id of the event, and the slug behind it. */
  private readonly bySlug = perRequest(async (keys) => {
    const named = keys.map((key) => ({ eventId: key.slice(0, 36), slug: key.slice(36) }));
    const forums = await forumsBySlug(this.database.manager, named);
    return new Map(forums.map((forum) => [forum.eventId + forum.slug, forum]));
  });

  /** In the order of protocol. */
  readonly hostsOf = perRequest(async (forumIds) => {
    const hosts = await this.database.manager.find(ForumHost, {
      where: { forumId: In(forumIds) },
      order: { position: 'ASC' },
    });
    return groupBy(hosts, ({ forumId }) => forumId);
  });

  private readonly capacityIdOf = perRequest(async (ids) => {
    const forums = await this.database.manager.find(Forum, {
      select: { id: true, capacityId: true },
      where: { id: In(ids) },
    });
    return new Map(forums.map(({ id, capacityId }) => [id, capacityId]));
  });

  /** The forums of the programme that is read: of the draft, or of the last release. */
  async shownIn(request: object, { id, programme }: Event): Promise<readonly Forum[]> {
    if (programme === Programme.draft) return (await this.ofEvent(request, id)) ?? [];
    const released: readonly Released[] = await this.released.forumsOf(request, id);
    return released as readonly Forum[];
  }

  /** The forum of this slug in the programme that is read; null where that has none. */
  async shownAs(request: object, event: Event, slug: string): Promise<Forum | null> {
    if (event.programme === Programme.draft) {
      return (await this.bySlug(request, event.id + slug)) ?? null;
    }
    const forums = await this.shownIn(request, event);
    return forums.find((forum) => forum.slug === slug) ?? null;
  }

  /** The forum as this asker sees it: its draft, or as it was released; null when it is in no release. */
  async seenBy(
    request: object,
    viewer: Viewer,
    eventId: string,
    forumId: string,
  ): Promise<Forum | null> {
    return (await this.drafts.allows(request, viewer, eventId))
      ? ((await this.byId(request, forumId)) ?? null)
      : ((await this.released.forum(request, eventId, forumId)) as Forum | null);
  }

  /** The forum of an item: as released for a released item, else its draft. */
  async ofAgendaItem(request: object, item: AgendaItem): Promise<Forum | null> {
    const { eventId, forumId } = item;
    return isComplete(item)
      ? ((await this.released.forum(request, eventId, forumId)) as Forum | null)
      : ((await this.byId(request, forumId)) ?? null);
  }

  /** How full it is at this moment, whatever programme is read; null where there is no limit. */
  async occupancyOf(request: object, forumId: string): Promise<Occupancy | null> {
    const capacityId = await this.capacityIdOf(request, forumId);
    return capacityId ? ((await this.capacities.occupancyOf(request, capacityId)) ?? null) : null;
  }

  /** How many it takes at this moment, whatever programme is read; null where there is no limit. */
  async capacityOf(request: object, forumId: string): Promise<number | null> {
    const capacityId = await this.capacityIdOf(request, forumId);
    return capacityId ? ((await this.capacities.sizeOf(request, capacityId)) ?? null) : null;
  }
}
