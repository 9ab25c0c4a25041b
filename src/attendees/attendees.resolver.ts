import { Args, ID, Query, Resolver } from '@nestjs/graphql';

import { CurrentViewer, type Viewer } from '../kernel/auth/viewer.js';
import type { Page } from '../kernel/pagination/connection.js';
import { PageArgs } from '../kernel/pagination/page.args.js';
import { AttendeeConnection } from './attendee.connection.js';
import { AttendeesService } from './attendees.service.js';
import { Attendee } from './registration/attendee.entity.js';

@Resolver(() => Attendee)
export class AttendeesResolver {
  constructor(private readonly service: AttendeesService) {}

  @Query(() => AttendeeConnection, {
    description: 'Who registered for an event, in that order; for its organisers and its door.',
  })
  attendees(
    @CurrentViewer() viewer: Viewer,
    @Args('eventId', { type: () => ID, description: 'The event they registered for.' })
    eventId: string,
    @Args() page: PageArgs,
  ): Promise<Page<Attendee>> {
    return this.service.list(viewer, eventId, page);
  }
}
