import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { Event } from '../../events/event.entity.js';
import { Release } from '../../events/releases/release.entity.js';
import { ReleasedService } from '../../events/releases/released.service.js';
import { ReleasesLoader } from './releases.loader.js';

/** What this module adds to an event. */
@Resolver(() => Event)
export class EventReleaseResolver {
  constructor(
    private readonly released: ReleasedService,
    private readonly loader: ReleasesLoader,
  ) {}

  @ResolveField(() => Release, {
    nullable: true,
    description: 'The last release, which the public reads; null while nothing is released.',
  })
  release(@Parent() { id }: Event, @Context() request: object): Promise<Release | null> {
    return this.released.current(request, id);
  }

  @ResolveField(() => [Release], { description: 'The newest first.' })
  async releases(@Parent() { id }: Event, @Context() request: object): Promise<Release[]> {
    return (await this.loader.ofEvent(request, id)) ?? [];
  }
}
