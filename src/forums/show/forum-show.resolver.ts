import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import type { RequestContext } from '../../kernel/auth/viewer.js';
import { Forum } from '../forum.entity.js';
import { Show } from './show.js';
import { ShowsLoader } from './shows.loader.js';

/** What happens on the day; live, whatever programme is read. */
@Resolver(() => Forum)
export class ForumShowResolver {
  constructor(private readonly shows: ShowsLoader) {}

  @ResolveField(() => Show, {
    nullable: true,
    description:
      'How its agenda goes at this moment; null where the last release has no such forum.',
  })
  show(@Parent() forum: Forum, @Context() request: RequestContext): Promise<Show | null> {
    return this.shows.ofForum(request, forum);
  }
}
