import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { AccessService } from '../../access/access.service.js';
import { Permission } from '../../access/permission.js';
import { ReleasedService } from '../../events/releases/released.service.js';
import type { RequestContext } from '../../kernel/auth/viewer.js';
import { perRequest } from '../../kernel/loaders/per-request.js';
import type { AgendaItem } from '../agenda-item.entity.js';
import type { Forum } from '../forum.entity.js';
import { historiesOfForums, nothingYet } from './history.query.js';
import type { Show } from './show.js';
import { shown } from './shown.js';

@Injectable()
export class ShowsLoader {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
    private readonly released: ReleasedService,
  ) {}

  private readonly historyOf = perRequest((forumIds) =>
    historiesOfForums(this.database.manager, forumIds),
  );

  private readonly runBy = perRequest<'event' | string[], RequestContext>(
    async (eventIds, { viewer }) => {
      const scopes = new Map<string, 'event' | string[]>();
      for (const eventId of eventIds) {
        scopes.set(eventId, await this.access.scopesOf(viewer, Permission.runShow, eventId));
      }
      return scopes;
    },
  );

  /** How the show of a forum goes at this moment; null where the last release has no such forum. */
  async ofForum(request: RequestContext, { id, eventId }: Forum): Promise<Show | null> {
    const agenda = await this.agendaOf(request, eventId, id);
    if (agenda === null) return null;
    const history = (await this.historyOf(request, id)) ?? nothingYet;
    const scopes = (await this.runBy(request, eventId)) ?? [];
    return shown(agenda, history, scopes === 'event' || scopes.includes(id));
  }

  /** What a show goes by: the agenda as the public reads it. */
  async agendaOf(
    request: object,
    eventId: string,
    forumId: string,
  ): Promise<readonly AgendaItem[] | null> {
    const forum = await this.released.forum(request, eventId, forumId);
    return forum === null
      ? null
      : (forum as { readonly agenda: readonly AgendaItem[] } & typeof forum).agenda;
  }
}
