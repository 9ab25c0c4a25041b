import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { Event } from '../events/event.entity.js';
import type { Page } from '../kernel/pagination/connection.js';
import { PageArgs } from '../kernel/pagination/page.args.js';
import { EventSpeakersService } from './event-speakers.service.js';
import { SpeakerConnection } from './speaker.connection.js';
import type { Speaker } from './speaker.entity.js';

/** What this module adds to an event. */
@Resolver(() => Event)
export class EventSpeakersResolver {
  constructor(private readonly service: EventSpeakersService) {}

  @ResolveField(() => SpeakerConnection, {
    description:
      'Those who appear in the release; of the draft all who were ever invited, in the order they were.',
  })
  speakers(
    @Parent() event: Event,
    @Args() page: PageArgs,
    @Context() request: object,
  ): Promise<Page<Speaker>> {
    return this.service.list(request, event, page);
  }
}
