import { Args, Context, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { Event } from '../events/event.entity.js';
import { AgendaItem } from './agenda-item.entity.js';
import { AgendaLoader } from './agenda.loader.js';
import { Forum } from './forum.entity.js';
import { ForumsLoader } from './forums.loader.js';

/** What this module adds to an event. */
@Resolver(() => Event)
export class EventForumsResolver {
  constructor(
    private readonly loader: ForumsLoader,
    private readonly items: AgendaLoader,
  ) {}

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

  @ResolveField(() => AgendaItem, {
    nullable: true,
    description: 'The agenda item of this id, where the programme that is read has it.',
  })
  agendaItem(
    @Parent() event: Event,
    @Args('id', { type: () => ID }) id: string,
    @Context() request: object,
  ): Promise<AgendaItem | null> {
    return this.items.shownAs(request, event, id);
  }
}
