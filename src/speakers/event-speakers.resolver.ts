import { Args, Context, ID, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { Event } from '../events/event.entity.js';
import type { Page } from '../kernel/pagination/connection.js';
import { PageArgs } from '../kernel/pagination/page.args.js';
import { EventSpeakersService } from './event-speakers.service.js';
import { SpeakerConnection } from './speaker.connection.js';
import { Speaker } from './speaker.entity.js';

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

  @ResolveField(() => Speaker, {
    nullable: true,
    description: 'The speaker who is this person, where the programme that is read has them.',
  })
  speaker(
    @Parent() event: Event,
    @Args('personId', { type: () => ID, description: 'Who it is.' }) personId: string,
    @Context() request: object,
  ): Promise<Speaker | null> {
    return this.service.ofPerson(request, event, personId);
  }
}
