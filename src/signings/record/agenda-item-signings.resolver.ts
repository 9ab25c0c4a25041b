import { ResolveField, Resolver } from '@nestjs/graphql';

import { AgendaItem } from '../../forums/agenda-item.entity.js';
import type { RequestContext } from '../../kernel/auth/viewer.js';
import { Signing } from './signing.entity.js';
import { SigningsLoader } from './signings.loader.js';

/** What this module adds to an agenda item. It is live in every programme. */
@Resolver(() => AgendaItem)
export class AgendaItemSigningsResolver {
  constructor(private readonly loader: SigningsLoader) {}

  // Without decorators Nest calls it as GraphQL does; its own way of calling costs more than all else in a long agenda.
  @ResolveField(() => [Signing], {
    description: 'What was or will be signed there, as far as the asker may see it.',
  })
  async signings({ id }: AgendaItem, _none: object, request: RequestContext): Promise<Signing[]> {
    return (await this.loader.onItem(request, id)) ?? [];
  }
}
