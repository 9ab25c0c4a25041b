import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { CurrentViewer, type Viewer } from '../kernel/auth/viewer.js';
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

  @ResolveField(() => BilingualText, { nullable: true, description: 'The building it is in.' })
  venue(@Parent() { venue }: Room): BilingualText | null {
    return given(venue);
  }
}
