import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { Event } from '../events/event.entity.js';
import { Forum } from './forum.entity.js';
import { ForumsLoader } from './forums.loader.js';

/** What this module adds to an event. */
@Resolver(() => Event)
export class EventForumsResolver {
  constructor(private readonly loader: ForumsLoader) {}

  @ResolveField(() => [Forum], {
    description: 'In their order; empty while nothing is released, unless the draft is read.',
  })
  forums(@Parent() event: Event, @Context() request: object): Promise<readonly Forum[]> {
    return this.loader.shownIn(request, event);
  }

  @ResolveField(() => Forum, { nullable: true, description: 'The forum of this slug.' })
  forum(
    @Parent() event: Event,
    @Args('slug', { description: 'Its part of an address, within the event.' }) slug: string,
    @Context() request: object,
  ): Promise<Forum | null> {
    return this.loader.shownAs(request, event, slug);
  }
}
