import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { PeopleLoader } from '../../directory/people.loader.js';
import { Person } from '../../directory/person.entity.js';
import { DraftEngagement } from './clash.js';

@Resolver(() => DraftEngagement)
export class DraftEngagementsResolver {
  constructor(private readonly people: PeopleLoader) {}

  @ResolveField(() => Person, { description: 'Who takes part.' })
  person(
    @Parent() { personId }: DraftEngagement,
    @Context() request: object,
  ): Promise<Person | undefined> {
    return this.people.byId(request, personId);
  }
}
