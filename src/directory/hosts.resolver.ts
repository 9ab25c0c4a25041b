import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { carried } from '../kernel/loaders/carried.js';
import { Host } from './host.js';
import { Organisation } from './organisation.entity.js';
import { OrganisationsLoader } from './organisations.loader.js';

@Resolver(() => Host)
export class HostsResolver {
  constructor(private readonly organisations: OrganisationsLoader) {}

  @ResolveField(() => Organisation, { description: 'Who hosts.' })
  async organisation(
    @Parent() host: Host,
    @Context() request: object,
  ): Promise<Organisation | undefined> {
    return (
      carried<Organisation>(host, 'organisation') ??
      (await this.organisations.byId(request, host.organisationId))
    );
  }
}
