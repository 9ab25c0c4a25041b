import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { CurrentViewer, type Viewer } from '../kernel/auth/viewer.js';
import { carried } from '../kernel/loaders/carried.js';
import type { Page } from '../kernel/pagination/connection.js';
import { BilingualText, given } from '../kernel/text/bilingual-text.js';
import { DirectoryArgs } from './directory.args.js';
import { OrganisationConnection } from './organisation.connection.js';
import { Organisation } from './organisation.entity.js';
import { OrganisationsLoader } from './organisations.loader.js';
import { OrganisationsService } from './organisations.service.js';
import { SaveOrganisationInput } from './save-organisation.input.js';

@Resolver(() => Organisation)
export class OrganisationsResolver {
  constructor(
    private readonly organisations: OrganisationsService,
    private readonly loader: OrganisationsLoader,
  ) {}

  @Query(() => OrganisationConnection, {
    name: 'organisations',
    description:
      'The organisations of the directory, the newest first; for those who may add to it from this event.',
  })
  list(@CurrentViewer() viewer: Viewer, @Args() args: DirectoryArgs): Promise<Page<Organisation>> {
    return this.organisations.list(viewer, args);
  }

  @Mutation(() => Organisation, {
    description:
      'Adds an organisation for an event; its organisers, forum leads and partners may. With `id`, changes ' +
      'one: organisers of the event it was added for may.',
  })
  saveOrganisation(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: SaveOrganisationInput,
  ): Promise<Organisation> {
    return this.organisations.save(viewer, input);
  }

  @ResolveField(() => Organisation, { nullable: true, description: 'The body it belongs to.' })
  async parent(
    @Parent() organisation: Organisation,
    @Context() request: object,
  ): Promise<Organisation | null> {
    const released = carried<Organisation | null>(organisation, 'parent');
    if (released !== undefined) return released;
    if (organisation.parentId === null) return null;
    return (await this.loader.byId(request, organisation.parentId)) ?? null;
  }

  @ResolveField(() => BilingualText, { nullable: true, description: 'The short name.' })
  short(@Parent() { short }: Organisation): BilingualText | null {
    return given(short);
  }

  @ResolveField(() => BilingualText, { nullable: true, description: 'The registered name.' })
  legal(@Parent() { legal }: Organisation): BilingualText | null {
    return given(legal);
  }
}
