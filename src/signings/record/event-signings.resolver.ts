import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { Event } from '../../events/event.entity.js';
import type { RequestContext } from '../../kernel/auth/viewer.js';
import { TotalsLoader } from './totals.loader.js';
import { SigningTotals, totalsOf } from './totals.js';

/** What this module adds to an event. */
@Resolver(() => Event)
export class EventSigningsResolver {
  constructor(private readonly totals: TotalsLoader) {}

  @ResolveField(() => SigningTotals, {
    description: 'What was signed, as far as the asker may see the amounts.',
  })
  async signingTotals(
    @Parent() { id }: Event,
    @Context() request: RequestContext,
  ): Promise<SigningTotals> {
    return (await this.totals.ofEvent(request, id)) ?? totalsOf([], 0);
  }
}
