import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { Event, Programme } from './event.entity.js';
import { releasedRooms } from './released-rooms.js';
import { ReleasedService } from './releases/released.service.js';
import { Room } from './room.entity.js';
import { RoomsLoader } from './rooms.loader.js';

@Resolver(() => Event)
export class EventRoomsResolver {
  constructor(
    private readonly rooms: RoomsLoader,
    private readonly released: ReleasedService,
  ) {}

  @ResolveField(() => [Room], {
    name: 'rooms',
    description: 'All rooms for those who read the draft; else those the released programme uses.',
  })
  async ofEvent(
    @Parent() { id, programme }: Event,
    @Context() request: object,
  ): Promise<readonly Room[]> {
    if (programme === Programme.draft) return (await this.rooms.ofEvent(request, id)) ?? [];
    return releasedRooms(await this.released.forumsOf(request, id));
  }
}
