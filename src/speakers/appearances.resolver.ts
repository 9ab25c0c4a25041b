import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { AgendaItem } from '../forums/agenda-item.entity.js';
import { AgendaLoader } from '../forums/agenda.loader.js';
import { CurrentViewer, type Viewer } from '../kernel/auth/viewer.js';
import { BilingualText, given } from '../kernel/text/bilingual-text.js';
import { Appearance } from './appearance.entity.js';
import { AppearancesService } from './appearances.service.js';
import { PlaceSpeakerInput } from './place-speaker.input.js';
import { SaveItemSpeakersInput } from './save-item-speakers.input.js';

@Resolver(() => Appearance)
export class AppearancesResolver {
  constructor(
    private readonly service: AppearancesService,
    private readonly items: AgendaLoader,
  ) {}

  @Mutation(() => Appearance, { description: 'Puts a speaker into an agenda item.' })
  placeSpeaker(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: PlaceSpeakerInput,
  ): Promise<Appearance> {
    return this.service.place(viewer, input);
  }

  @Mutation(() => [Appearance], {
    description: 'Says anew who takes part in an agenda item, and in which order.',
  })
  saveItemSpeakers(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SaveItemSpeakersInput,
  ): Promise<Appearance[]> {
    return this.service.saveOfItem(viewer, input);
  }

  @Mutation(() => Boolean, { description: 'Takes a speaker out of an item. Always true.' })
  removeAppearance(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    return this.service.remove(viewer, id);
  }

  @ResolveField(() => BilingualText, {
    nullable: true,
    description: 'The post used on that stage; null where it is the person’s own.',
  })
  post(@Parent() { post }: Appearance): BilingualText | null {
    return given(post);
  }

  @ResolveField(() => AgendaItem, {
    nullable: true,
    description: 'As the asker sees it: drafted or released.',
  })
  agendaItem(
    @Parent() { eventId, agendaItemId }: Appearance,
    @CurrentViewer() viewer: Viewer,
    @Context() request: object,
  ): Promise<AgendaItem | null> {
    return this.items.seenBy(request, viewer, eventId, agendaItemId);
  }
}
