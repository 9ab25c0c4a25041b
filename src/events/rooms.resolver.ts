import { Args, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { CurrentViewer, type Viewer } from '../kernel/auth/viewer.js';
import type { TimeRange } from '../kernel/database/time-range.js';
import { TimeRangeType } from '../kernel/graphql/time-range.type.js';
import { BilingualText, given } from '../kernel/text/bilingual-text.js';
import { Room } from './room.entity.js';
import { RoomsService } from './rooms.service.js';
import { SaveRoomInput } from './save-room.input.js';

@Resolver(() => Room)
export class RoomsResolver {
  constructor(private readonly rooms: RoomsService) {}

  @Mutation(() => Room, { description: 'Adds a room to an event; with `id`, changes one.' })
  saveRoom(@CurrentViewer() viewer: Viewer, @Args('input') input: SaveRoomInput): Promise<Room> {
    return this.rooms.save(viewer, input);
  }

  @Mutation(() => Boolean, {
    description:
      'Deletes a room in which nothing takes place, now or in any release; else it is refused with `ROOM_IN_USE`. Always true.',
  })
  deleteRoom(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int, description: 'The version that was read.' })
    version: number,
  ): Promise<boolean> {
    return this.rooms.remove(viewer, id, version);
  }

  @Mutation(() => Room, {
    description:
      'Puts a deleted room back, as it was and with the same `id`; `NOT_FOUND` where none of that id was deleted last.',
  })
  restoreRoom(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'The room that was deleted.' }) id: string,
  ): Promise<Room> {
    return this.rooms.restore(viewer, id);
  }

  @ResolveField(() => BilingualText, { nullable: true, description: 'The building it is in.' })
  venue(@Parent() { venue }: Room): BilingualText | null {
    return given(venue);
  }

  // A release that is older than these fields carries none of them.
  @ResolveField(() => [TimeRangeType], {
    description:
      'When it can be used, by time; none: at any time. Use outside them is a clash that warns.',
  })
  openHours(@Parent() { openHours }: Partial<Room>): TimeRange[] {
    return openHours ?? [];
  }

  @ResolveField(() => [BilingualText], { description: 'What is in it, such as a projector.' })
  equipment(@Parent() { equipment }: Partial<Room>): BilingualText[] {
    return equipment ?? [];
  }
}
