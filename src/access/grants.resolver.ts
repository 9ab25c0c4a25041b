import {
  Args,
  Context,
  ID,
  Mutation,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';

import { Account } from '../kernel/auth/account.entity.js';
import { CurrentViewer, type Viewer } from '../kernel/auth/viewer.js';
import { perRequest } from '../kernel/loaders/per-request.js';
import { GrantRoleInput } from './grant-role.input.js';
import { Grant } from './grant.entity.js';
import { GrantsService } from './grants.service.js';
import { RoleDuties, roleDuties } from './role-duties.js';

@Resolver(() => Grant)
export class GrantsResolver {
  private readonly holders = perRequest((ids) => this.service.accountsOf(ids));

  constructor(private readonly service: GrantsService) {}

  @Query(() => [Grant], { description: 'Who holds which role in an event; for its organisers.' })
  grants(
    @CurrentViewer() viewer: Viewer,
    @Args('eventId', { type: () => ID, description: 'The event they are held in.' })
    eventId: string,
  ): Promise<Grant[]> {
    return this.service.ofEvent(viewer, eventId);
  }

  @Query(() => [Grant], {
    description: 'The roles of who asks, in all events; none for a visitor.',
  })
  myGrants(@CurrentViewer() viewer: Viewer): Promise<Grant[]> {
    return this.service.mine(viewer);
  }

  @Query(() => [RoleDuties], { description: 'What each role lets its holder do; for everybody.' })
  roles(): readonly RoleDuties[] {
    return roleDuties;
  }

  @Mutation(() => Grant, {
    description:
      'Gives an account a role in an event; by its owners. Refused with `ALREADY_GRANTED` or `NOT_FOUND`.',
  })
  grantRole(@CurrentViewer() viewer: Viewer, @Args('input') input: GrantRoleInput): Promise<Grant> {
    return this.service.grant(viewer, input);
  }

  @Mutation(() => Boolean, {
    description:
      'Takes a role back, at once and everywhere. The last owner keeps it: `LAST_OWNER`.',
  })
  revokeRole(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    return this.service.revoke(viewer, id);
  }

  @ResolveField(() => Account, { description: 'Who holds it.' })
  account(@Parent() grant: Grant, @Context() request: object): Promise<Account | undefined> {
    return this.holders(request, grant.accountId);
  }
}
