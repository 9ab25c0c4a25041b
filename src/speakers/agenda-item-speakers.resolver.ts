import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { AgendaItem } from '../forums/agenda-item.entity.js';
import { Appearance } from './appearance.entity.js';
import { AppearancesLoader } from './appearances.loader.js';

/** What this module adds to an agenda item. */
@Resolver(() => AgendaItem)
export class AgendaItemSpeakersResolver {
  constructor(private readonly appearances: AppearancesLoader) {}

  @ResolveField(() => [Appearance], {
    description: 'In protocol order. A released item tells of those alone who have confirmed.',
  })
  async speakers(@Parent() { id }: AgendaItem, @Context() request: object): Promise<Appearance[]> {
    return (await this.appearances.ofAgendaItem(request, id)) ?? [];
  }
}
