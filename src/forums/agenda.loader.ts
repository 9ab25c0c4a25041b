import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

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
