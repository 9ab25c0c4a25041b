import { Args, ID, Mutation, Resolver } from '@nestjs/graphql';

import { CurrentViewer, type Viewer } from '../../kernel/auth/viewer.js';
import { Attendee } from './attendee.entity.js';
import { RegisterAttendeeInput } from './register-attendee.input.js';
import { RegistrationService } from './registration.service.js';

@Resolver(() => Attendee)
export class RegistrationResolver {
  constructor(private readonly registration: RegistrationService) {}

  @Mutation(() => Attendee, {
    description:
      'Registers for a published event and asks for a place in each forum, open to anyone. A forum that is ' +
      'full puts that place on its waiting list. Refused with `ALREADY_REGISTERED` (the ticket is mailed once ' +
      'more), `FORUMS_OVERLAP`, `IDEMPOTENCY_KEY_REUSED` or `RATE_LIMITED`.',
  })
  registerAttendee(
    @CurrentViewer() viewer: Viewer,
    @Args('input') input: RegisterAttendeeInput,
  ): Promise<Attendee> {
    return this.registration.register(viewer, input);
  }

  @Mutation(() => Attendee, {
    description: 'Ends a registration; each of its seats goes to the head of the line.',
  })
  cancelRegistration(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Attendee> {
    return this.registration.cancel(viewer, id);
  }
}
