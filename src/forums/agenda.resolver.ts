import { Args, Context, ID, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { CurrentViewer, type Viewer } from '../kernel/auth/viewer.js';
import { carried } from '../kernel/loaders/carried.js';
import { AgendaItem } from './agenda-item.entity.js';
import { AgendaService } from './agenda.service.js';
import { Forum } from './forum.entity.js';
import { ForumsLoader } from './forums.loader.js';
import { MoveAgendaItemInput } from './move-agenda-item.input.js';
import { SaveAgendaItemInput } from './save-agenda-item.input.js';

@Resolver(() => AgendaItem)
export class AgendaResolver {
  constructor(
    private readonly agenda: AgendaService,
    private readonly forums: ForumsLoader,
  ) {}

  @Mutation(() => AgendaItem, {
    description: 'Makes an agenda item, or changes one with its `id`. The draft may clash.',
  })
  saveAgendaItem(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SaveAgendaItemInput,
  ): Promise<AgendaItem> {
    return this.agenda.save(viewer, input);
  }

  @Mutation(() => AgendaItem, {
    description: 'Puts an item to another time, room or position. The draft may clash.',
  })
  moveAgendaItem(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: MoveAgendaItemInput,
  ): Promise<AgendaItem> {
    return this.agenda.move(viewer, input);
  }

  @Mutation(() => Boolean, {
    description: 'Takes an item to which nothing belongs out of the draft. Always true.',
  })
  deleteAgendaItem(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int, description: 'The version that was read.' })
    version: number,
  ): Promise<boolean> {
    return this.agenda.remove(viewer, id, version);
  }

  @Mutation(() => AgendaItem, {
    description:
      'Puts a deleted item back, as it was and with the same `id`: its texts, its time, its room. Who took part ' +
      'has left before. `NOT_FOUND` where none of that id was deleted last, or its forum or room is gone; ' +
      '`VERSION_CONFLICT` where it is back already.',
  })
  restoreAgendaItem(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'The item that was deleted.' }) id: string,
  ): Promise<AgendaItem> {
    return this.agenda.restore(viewer, id);
  }

  @ResolveField(() => Boolean, { description: 'A delay of the show does not move it.' })
  fixed(@Parent() item: AgendaItem): boolean {
    return carried<boolean>(item, 'fixed') ?? false;
  }

  @ResolveField(() => Forum, { nullable: true, description: 'The forum it is on the agenda of.' })
  forum(@Parent() item: AgendaItem, @Context() request: object): Promise<Forum | null> {
    return this.forums.ofAgendaItem(request, item);
  }
}
