import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { Event } from '../events/event.entity.js';
import { CurrentViewer, type Viewer } from '../kernel/auth/viewer.js';
import type { Page } from '../kernel/pagination/connection.js';
import { EventPeopleArgs } from './event-people.args.js';
import { EventPeopleService } from './event-people.service.js';
import { type EventPerson, EventPersonConnection } from './event-person.js';

/** What this module adds to an event. */
@Resolver(() => Event)
export class EventPeopleResolver {
  constructor(private readonly service: EventPeopleService) {}

  @ResolveField(() => EventPersonConnection, {
    description:
      'Everybody who has something to do with the event as it is drafted, by name (by pinyin, other scripts ' +
      'after): who is invited, takes part in an item or was added for it. For those who see the draft.',
  })
  people(
    @Parent() { id }: Event,
    @CurrentViewer() viewer: Viewer,
    @Args() args: EventPeopleArgs,
    @Context() request: object,
  ): Promise<Page<EventPerson>> {
    return this.service.list(request, viewer, id, args);
  }
}
