import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { Forum } from '../forums/forum.entity.js';
import { ForumsLoader } from '../forums/forums.loader.js';
import { PlacesLoader } from './registration/places.loader.js';
import { Seats, seatsOf } from './registration/seats.js';

/** What this module adds to a forum; live, whatever programme is read. */
@Resolver(() => Forum)
export class ForumSeatsResolver {
  constructor(
    private readonly forums: ForumsLoader,
    private readonly places: PlacesLoader,
  ) {}

  @ResolveField(() => Seats, {
    nullable: true,
    description: 'How full it is at this moment; null where there is no limit.',
  })
  async seats(@Parent() { id }: Forum, @Context() request: object): Promise<Seats | null> {
    const occupancy = await this.forums.occupancyOf(request, id);
    return occupancy && seatsOf(occupancy, await this.places.waitingForForum(request, id));
  }
}
