import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';

import { AccessModule } from '../access/access.module.js';
import { EventsModule } from '../events/events.module.js';
import { ForumsModule } from '../forums/forums.module.js';
import { AttendeeContactResolver } from './attendee-contact.resolver.js';
import { AttendeesAccess } from './attendees-access.js';
import { AttendeesResolver } from './attendees.resolver.js';
import { AttendeesService } from './attendees.service.js';
import { CheckIn } from './door/check-in.entity.js';
import { CheckInResolver } from './door/check-in.resolver.js';
import { CheckInService } from './door/check-in.service.js';
import { Gate } from './door/gate.entity.js';
import { GatesResolver } from './door/gates.resolver.js';
import { GatesService } from './door/gates.service.js';
import { EventAttendeesResolver } from './event-attendees.resolver.js';
import { ForumSeatsResolver } from './forum-seats.resolver.js';
import { LettersService } from './letters.service.js';
import { AttendeePlacesResolver } from './registration/attendee-places.resolver.js';
import { Attendee } from './registration/attendee.entity.js';
import { OffersResolver } from './registration/offers.resolver.js';
import { OffersService } from './registration/offers.service.js';
import { OpenForums } from './registration/open-forums.js';
import { PlaceSeat } from './registration/place-seat.entity.js';
import { Place } from './registration/place.entity.js';
import { PlacesLoader } from './registration/places.loader.js';
import { PlacesResolver } from './registration/places.resolver.js';
import { PlacesService } from './registration/places.service.js';
import { RegistrationResolver } from './registration/registration.resolver.js';
import { RegistrationService } from './registration/registration.service.js';
import { Rush } from './registration/rush.js';
import { WaitingListService } from './registration/waiting-list.service.js';

/** Who comes: registration, places and their lines, tickets and the door. */
@Module({
  imports: [
    AccessModule,
    EventsModule,
    ForumsModule,
    TypeOrmModule.forFeature([Attendee, Place, PlaceSeat, Gate, CheckIn]),
  ],
  providers: [
    AttendeeContactResolver,
    AttendeePlacesResolver,
    AttendeesAccess,
    AttendeesResolver,
    AttendeesService,
    CheckInResolver,
    CheckInService,
    EventAttendeesResolver,
    ForumSeatsResolver,
    GatesResolver,
    GatesService,
    LettersService,
    OffersResolver,
    OffersService,
    OpenForums,
    Rush,
    PlacesLoader,
    PlacesResolver,
    PlacesService,
    RegistrationResolver,
    RegistrationService,
    WaitingListService,
  ],
  exports: [AttendeesService, CheckInService, GatesService, OffersService, RegistrationService],
})
export class AttendeesModule {}
