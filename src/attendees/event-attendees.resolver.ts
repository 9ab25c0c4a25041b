import { Context, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { CapacitiesLoader } from '../events/capacity/capacities.loader.js';
import { Event } from '../events/event.entity.js';
import { CurrentViewer, type Viewer } from '../kernel/auth/viewer.js';
import { AttendeesService } from './attendees.service.js';
import { PlacesLoader } from './registration/places.loader.js';
import { Seats, seatsOf } from './registration/seats.js';

/** What this module adds to an event. */
@Resolver(() => Event)
export class EventAttendeesResolver {
  constructor(
    private readonly capacities: CapacitiesLoader,
    private readonly places: PlacesLoader,
    private readonly attendees: AttendeesService,
  ) {}

  @ResolveField(() => Seats, {
    nullable: true,
    description: 'How full the event as a whole is at this moment; null where there is no limit.',
  })
  async seats(
    @Parent() { id, capacityId }: Event,
    @Context() request: object,
  ): Promise<Seats | null> {
    if (capacityId === null) return null;
    const occupancy = await this.capacities.occupancyOf(request, capacityId);
    return occupancy ? seatsOf(occupancy, await this.places.waitingForEvent(request, id)) : null;
  }

  @ResolveField(() => Int, {
    nullable: true,
    description: 'How many people have come in; null for those who may not see attendees.',
  })
  checkedIn(
    @Parent() { id }: Event,
    @CurrentViewer() viewer: Viewer,
    @Context() request: object,
  ): Promise<number | null> {
    return this.attendees.checkedIn(request, viewer, id);
  }
}
