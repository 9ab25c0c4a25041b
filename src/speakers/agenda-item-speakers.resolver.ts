import { ResolveField, Resolver } from '@nestjs/graphql';

import { AgendaItem } from '../forums/agenda-item.entity.js';
import { Appearance } from './appearance.entity.js';
import { AppearancesLoader } from './appearances.loader.js';

/** What this module adds to an agenda item. */
@Resolver(() => AgendaItem)
export class AgendaItemSpeakersResolver {
  constructor(private readonly appearances: AppearancesLoader) {}

  // Without decorators Nest calls it as GraphQL does; its own way of calling costs more than all else in a long agenda.
  @ResolveField(() => [Appearance], {
    description: 'In protocol order. A released item tells of those alone who have confirmed.',
  })
  async speakers({ id }: AgendaItem, _none: object, request: object): Promise<Appearance[]> {
    return (await this.appearances.ofAgendaItem(request, id)) ?? [];
  }
}
