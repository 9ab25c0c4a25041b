import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { CurrentViewer, type Viewer } from '../kernel/auth/viewer.js';
import { carried } from '../kernel/loaders/carried.js';
import type { Page } from '../kernel/pagination/connection.js';
import { BilingualText, given } from '../kernel/text/bilingual-text.js';
import { DirectoryArgs } from './directory.args.js';
import { Organisation } from './organisation.entity.js';
import { OrganisationsLoader } from './organisations.loader.js';
import { PeopleService } from './people.service.js';
import { PersonConnection } from './person.connection.js';
import { Person } from './person.entity.js';
import { SavePersonInput } from './save-person.input.js';

@Resolver(() => Person)
export class PeopleResolver {
  constructor(
    private readonly people: PeopleService,
    private readonly organisations: OrganisationsLoader,
  ) {}

  @Query(() => PersonConnection, {
    name: 'people',
    description:
      'The people of the directory, the newest first; for those who may add to it from this event.',
  })
  list(@CurrentViewer() viewer: Viewer, @Args() args: DirectoryArgs): Promise<Page<Person>> {
    return this.people.list(viewer, args);
  }

  @Mutation(() => Person, {
    description:
      'Adds a person for an event; its organisers, forum leads and partners may. With `id`, changes one: ' +
      'organisers of the event it was added for may.',
  })
  savePerson(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SavePersonInput,
  ): Promise<Person> {
    return this.people.save(viewer, input);
  }

  @ResolveField(() => Organisation, {
    nullable: true,
    description: 'Where they work; null where that is not known.',
  })
  async organisation(
    @Parent() person: Person,
    @Context() request: object,
  ): Promise<Organisation | null> {
    const released = carried<Organisation | null>(person, 'organisation');
    if (released !== undefined) return released;
    if (person.organisationId === null) return null;
    return (await this.organisations.byId(request, person.organisationId)) ?? null;
  }

  @ResolveField(() => BilingualText, { nullable: true, description: '职务.' })
  post(@Parent() { post }: Person): BilingualText | null {
    return given(post);
  }
}
