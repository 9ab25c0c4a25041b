import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { PeopleLoader } from '../../directory/people.loader.js';
import { Person } from '../../directory/person.entity.js';
import { ReleaseWarning } from './release-warning.js';

@Resolver(() => ReleaseWarning)
export class ReleaseWarningsResolver {
  constructor(private readonly people: PeopleLoader) {}

  @ResolveField(() => Person, { nullable: true, description: 'Whom it is about, if anybody.' })
  async person(
    @Parent() { personId }: ReleaseWarning,
    @Context() request: object,
  ): Promise<Person | null> {
    if (personId === null) return null;
    return (await this.people.byId(request, personId)) ?? null;
  }
}
