import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { CurrentViewer, type Viewer } from '../../kernel/auth/viewer.js';
import { Attendee } from '../registration/attendee.entity.js';
import { CheckIn } from './check-in.entity.js';
import { CheckInInput } from './check-in.input.js';
import { CheckInService } from './check-in.service.js';

@Resolver(() => CheckIn)
export class CheckInResolver {
  constructor(private readonly service: CheckInService) {}

  @Mutation(() => CheckIn, {
    description:
      'Writes down a scan at the door and says what came of it. The first entry on a ticket wins, and the same ' +
      'scan again has no second effect. A role for one gate needs `gateId`.',
  })
  checkIn(@CurrentViewer() viewer: Viewer, @Args('input') input: CheckInInput): Promise<CheckIn> {
    return this.service.scan(viewer, input);
  }

  @ResolveField(() => Attendee, {
    nullable: true,
    description: 'Null for an unknown ticket, and for one of another event.',
  })
  attendee(@Parent() checkIn: CheckIn, @Context() request: object): Promise<Attendee | null> {
    return this.service.holderOf(request, checkIn);
  }

  @ResolveField(() => Date, {
    nullable: true,
    description: 'When somebody first came in on the ticket, by the device’s clock set right.',
  })
  firstEntryAt(@Parent() checkIn: CheckIn, @Context() request: object): Promise<Date | null> {
    return this.service.firstEntryAt(request, checkIn);
  }
}
