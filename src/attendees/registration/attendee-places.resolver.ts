import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import type { RequestContext } from '../../kernel/auth/viewer.js';
import { Attendee } from './attendee.entity.js';
import { ForumOverlap } from './forum-overlap.js';
import { Place } from './place.entity.js';
import { PlacesService } from './places.service.js';

/** What an attendee holds and waits for. */
@Resolver(() => Attendee)
export class AttendeePlacesResolver {
  constructor(private readonly service: PlacesService) {}

  @ResolveField(() => [Place], { description: 'In forums; the status tells of the event itself.' })
  places(
    @Parent() attendee: Attendee,
    @Context() request: RequestContext,
  ): Promise<readonly Place[]> {
    return this.service.ofAttendee(request, attendee);
  }

  @ResolveField(() => [ForumOverlap], {
    description: 'Each two of the forums that take place at one time.',
  })
  overlaps(
    @Parent() attendee: Attendee,
    @Context() request: RequestContext,
  ): Promise<ForumOverlap[]> {
    return this.service.overlapsOf(request, attendee);
  }
}
