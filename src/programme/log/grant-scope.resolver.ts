import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { Grant } from '../../access/grant.entity.js';
import { LogWordsLoader } from './log-words.loader.js';
import { NamedThing } from './named-thing.js';

@Resolver(() => Grant)
export class GrantScopeResolver {
  constructor(private readonly words: LogWordsLoader) {}

  @ResolveField(() => NamedThing, {
    nullable: true,
    description:
      'What `scopeId` stands for, by its present name; null for the whole event, and once it is gone.',
  })
  async scope(@Parent() grant: Grant, @Context() request: object): Promise<NamedThing | null> {
    const { scopeId } = grant;
    return scopeId === null ? null : ((await this.words.thingIn(request, grant, scopeId)) ?? null);
  }
}
