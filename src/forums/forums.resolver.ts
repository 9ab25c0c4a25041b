import { Args, Context, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { GrantsService } from '../access/grants.service.js';
import { Host } from '../directory/host.js';
import { CurrentViewer, type Viewer } from '../kernel/auth/viewer.js';
import { perRequest } from '../kernel/loaders/per-request.js';
import { BilingualText, given } from '../kernel/text/bilingual-text.js';
import { AgendaItem } from './agenda-item.entity.js';
import { AgendaLoader } from './agenda.loader.js';
import { DraftAccess } from './draft-access.js';
import { Forum } from './forum.entity.js';
import { ForumsLoader } from './forums.loader.js';
import { ForumsService } from './forums.service.js';
import { SaveForumHostsInput } from './save-forum-hosts.input.js';
import { SaveForumInput } from './save-forum.input.js';

@Resolver(() => Forum)
export class ForumsResolver {
  constructor(
    private readonly service: ForumsService,
    private readonly forums: ForumsLoader,
    private readonly items: AgendaLoader,
    private readonly drafts: DraftAccess,
    private readonly grants: GrantsService,
  ) {}

  private readonly leadsOf = perRequest((forumIds) => this.grants.leadsOf(forumIds));

  @Mutation(() => Forum, {
    description: 'Makes a forum, or changes one with its `id`. Its span moves its items along.',
  })
  saveForum(@CurrentViewer() viewer: Viewer, @Args('input') input: SaveForumInput): Promise<Forum> {
    return this.service.save(viewer, input);
  }

  @Mutation(() => Forum, { description: 'Says anew who hosts a forum, in protocol order.' })
  saveForumHosts(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SaveForumHostsInput,
  ): Promise<Forum> {
    return this.service.saveHosts(viewer, input);
  }

  @Mutation(() => Boolean, {
    description:
      'Deletes a forum without agenda, places, signings or show that is in no release; else it is refused with ' +
      '`FORUM_IN_USE`. Always true.',
  })
  deleteForum(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int, description: 'The version that was read.' })
    version: number,
  ): Promise<boolean> {
    return this.service.remove(viewer, id, version);
  }

  @Mutation(() => Forum, {
    description:
      'Puts a deleted forum back, as it was and with the same `id`: its hosts, its room and span, its limit. ' +
      '`NOT_FOUND` where none of that id was deleted last, or its room is gone.',
  })
  restoreForum(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'The forum that was deleted.' }) id: string,
  ): Promise<Forum> {
    return this.service.restore(viewer, id);
  }

  @ResolveField(() => BilingualText, {
    nullable: true,
    description: 'What it is about, in a line.',
  })
  theme(@Parent() { theme }: Forum): BilingualText | null {
    return given(theme);
  }

  @ResolveField(() => [Host], { description: 'In protocol order.' })
  async hosts(@Parent() forum: Forum, @Context() request: object): Promise<Host[]> {
    return (await this.forums.hostsOf(request, forum.id)) ?? [];
  }

  @ResolveField(() => [AgendaItem], {
    description: 'By start, then position; those without a time last.',
  })
  async agenda(@Parent() forum: Forum, @Context() request: object): Promise<AgendaItem[]> {
    return (await this.items.ofForum(request, forum.id)) ?? [];
  }

  @ResolveField(() => Int, { nullable: true, description: 'How many it takes; null for no limit.' })
  capacity(@Parent() { id }: Forum, @Context() request: object): Promise<number | null> {
    return this.forums.capacityOf(request, id);
  }

  @ResolveField(() => [String], {
    description: 'The names of those who lead it; empty for whoever may not see the draft.',
  })
  async leads(
    @Parent() { id, eventId }: Forum,
    @CurrentViewer() viewer: Viewer,
    @Context() request: object,
  ): Promise<string[]> {
    if (!(await this.drafts.allows(request, viewer, eventId))) return [];
    return (await this.leadsOf(request, id)) ?? [];
  }
}
