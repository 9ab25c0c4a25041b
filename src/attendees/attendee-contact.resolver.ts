import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { CurrentViewer, type Viewer } from '../kernel/auth/viewer.js';
import { AttendeeContact } from './attendee-contact.js';
import { AttendeesService } from './attendees.service.js';
import { Attendee } from './registration/attendee.entity.js';

/** What of an attendee is not for everybody's eyes. */
@Resolver(() => Attendee)
export class AttendeeContactResolver {
  constructor(private readonly attendees: AttendeesService) {}

  @ResolveField(() => AttendeeContact, {
    nullable: true,
    description: 'Null for those who may not see contact data.',
  })
  contact(
    @Parent() attendee: Attendee,
    @CurrentViewer() viewer: Viewer,
    @Context() request: object,
  ): Promise<AttendeeContact | null> {
    return this.attendees.contact(request, viewer, attendee);
  }

  @ResolveField(() => String, {
    nullable: true,
    description:
      'Twelve characters to show at the door. Null for all but those who see contact data, and in the answer ' +
      'to the registration itself.',
  })
  ticketCode(
    @Parent() attendee: Attendee,
    @CurrentViewer() viewer: Viewer,
    @Context() request: object,
  ): Promise<string | null> {
    return this.attendees.ticketCode(request, viewer, attendee);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'What the QR code holds: signed, so that a door without a network can check it.',
  })
  ticketToken(
    @Parent() attendee: Attendee,
    @CurrentViewer() viewer: Viewer,
    @Context() request: object,
  ): Promise<string | null> {
    return this.attendees.ticketToken(request, viewer, attendee);
  }
}
