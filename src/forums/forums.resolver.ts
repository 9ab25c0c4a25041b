import { Args, Context, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { Host } from '../directory/host.js';
import { CurrentViewer, type Viewer } from '../kernel/auth/viewer.js';
import { BilingualText, given } from '../kernel/text/bilingual-text.js';
import { AgendaItem } from './agenda-item.entity.js';
import { AgendaLoader } from './agenda.loader.js';
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
  ) {}

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

  @ResolveField(() => BilingualText, { nullable: true })
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
}
