import { ResolveField, Resolver } from '@nestjs/graphql';

import { AgendaItem } from '../agenda-item.entity.js';
import { Announcement } from './announcement.entity.js';
import { AnnouncementsLoader } from './announcements.loader.js';

/** What announcements add to an agenda item. */
@Resolver(() => AgendaItem)
export class AgendaItemAnnouncementsResolver {
  constructor(private readonly loader: AnnouncementsLoader) {}

  // Without decorators Nest calls it as GraphQL does; its own way of calling costs more than all else in a long agenda.
  @ResolveField(() => [Announcement], { description: 'What is announced in it, in order.' })
  async announcements({ id }: AgendaItem, _none: object, request: object): Promise<Announcement[]> {
    return (await this.loader.ofAgendaItem(request, id)) ?? [];
  }
}
