import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { type Event, Programme } from '../events/event.entity.js';
import { ReleasedService } from '../events/releases/released.service.js';
import type { Viewer } from '../kernel/auth/viewer.js';
import { groupBy } from '../kernel/loaders/group-by.js';
import { perRequest } from '../kernel/loaders/per-request.js';
import type { AgendaItem } from './agenda-item.entity.js';
import { agendaItemsById, agendaOfForums } from './agenda.query.js';
import { DraftAccess } from './draft-access.js';

/** The items of the draft. Whoever shows one has asked for `viewDraft`, or asks `seenBy`. */
@Injectable()
export class AgendaLoader {
  constructor(
    private readonly database: DataSource,
    private readonly drafts: DraftAccess,
    private readonly released: ReleasedService,
  ) {}

  readonly byId = perRequest(async (ids) => {
    const items = await agendaItemsById(this.database.manager, ids);
    return new Map(items.map((item) => [item.id, item]));
  });

  /** In agenda order. */
  readonly ofForum = perRequest(async (forumIds) =>
    groupBy(await agendaOfForums(this.database.manager, forumIds), ({ forumId }) => forumId),
  );

  /** The item of this id in the programme that is read; null where that has none. */
  async shownAs(request: object, event: Event, id: string): Promise<AgendaItem | null> {
    if (event.programme !== Programme.draft) {
      return (await this.released.agendaItem(request, event.id, id)) as AgendaItem | null;
    }
    const item = await this.byId(request, id);
    return item?.eventId === event.id ? item : null;
  }

  /** The item as this asker sees it: its draft, or as it was released; null when it is in no release. */
  async seenBy(
    request: object,
    viewer: Viewer,
    eventId: string,
    itemId: string,
  ): Promise<AgendaItem | null> {
    return (await this.drafts.allows(request, viewer, eventId))
      ? ((await this.byId(request, itemId)) ?? null)
      : ((await this.released.agendaItem(request, eventId, itemId)) as AgendaItem | null);
  }
}
