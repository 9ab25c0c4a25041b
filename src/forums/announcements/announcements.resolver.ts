import { Args, Context, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { CurrentViewer, type Viewer } from '../../kernel/auth/viewer.js';
import { AnnouncementAmount } from './announcement-amount.entity.js';
import { AnnouncementParticipant } from './announcement-participant.entity.js';
import { Announcement } from './announcement.entity.js';
import { AnnouncementsLoader } from './announcements.loader.js';
import { AnnouncementsService } from './announcements.service.js';
import { SaveAnnouncementInput } from './save-announcement.input.js';

@Resolver(() => Announcement)
export class AnnouncementsResolver {
  constructor(
    private readonly announcements: AnnouncementsService,
    private readonly loader: AnnouncementsLoader,
  ) {}

  @Mutation(() => Announcement, {
    description: 'Makes an announcement, or changes one with its `id`.',
  })
  saveAnnouncement(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SaveAnnouncementInput,
  ): Promise<Announcement> {
    return this.announcements.save(viewer, input);
  }

  @Mutation(() => Boolean, {
    description:
      'Takes an announcement out of the draft, with its participants and amounts; releases keep what they have. Always true.',
  })
  deleteAnnouncement(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int, description: 'The version that was read.' })
    version: number,
  ): Promise<boolean> {
    return this.announcements.remove(viewer, id, version);
  }

  @Mutation(() => Announcement, {
    description:
      'Puts a deleted announcement back, as it was and with the same `id`, with its participants and amounts; ' +
      '`NOT_FOUND` where none of that id was deleted last, or its item is gone.',
  })
  restoreAnnouncement(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'The announcement that was deleted.' }) id: string,
  ): Promise<Announcement> {
    return this.announcements.restore(viewer, id);
  }

  @ResolveField(() => [AnnouncementParticipant], { description: 'In the order they are named.' })
  async participants(
    @Parent() announcement: Announcement,
    @Context() request: object,
  ): Promise<AnnouncementParticipant[]> {
    return (await this.loader.participantsOf(request, announcement.id)) ?? [];
  }

  @ResolveField(() => [AnnouncementAmount], { description: 'The sums that are named, in order.' })
  async amounts(
    @Parent() announcement: Announcement,
    @Context() request: object,
  ): Promise<AnnouncementAmount[]> {
    return (await this.loader.amountsOf(request, announcement.id)) ?? [];
  }
}
