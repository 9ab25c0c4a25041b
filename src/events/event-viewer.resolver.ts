import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { Allowance } from '../access/allowance.js';
import { AllowancesLoader } from '../access/allowances.loader.js';
import type { RequestContext } from '../kernel/auth/viewer.js';
import { Event } from './event.entity.js';

/** What an event is to whoever asks. */
@Resolver(() => Event)
export class EventViewerResolver {
  constructor(private readonly allowances: AllowancesLoader) {}

  @ResolveField(() => [Allowance], {
    description: 'What the asker may do in it, each once; nothing for a visitor.',
  })
  async viewerMay(
    @Parent() { id }: Event,
    @Context() request: RequestContext,
  ): Promise<Allowance[]> {
    return (await this.allowances.inEvent(request, id)) ?? [];
  }
}
