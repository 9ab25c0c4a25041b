import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { AgendaItem } from '../agenda-item.entity.js';
import { Announcement } from './announcement.entity.js';
import { AnnouncementsLoader } from './announcements.loader.js';

/** What announcements add to an agenda item. */
@Resolver(() => AgendaItem)
export class AgendaItemAnnouncementsResolver {
  constructor(private readonly loader: AnnouncementsLoader) {}

  @ResolveField(() => [Announcement])
  async announcements(
    @Parent() item: AgendaItem,
    @Context() request: object,
  ): Promise<Announcement[]> {
    return (await this.loader.ofAgendaItem(request, item.id)) ?? [];
  }
}
