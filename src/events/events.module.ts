import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';

import { AccessModule } from '../access/access.module.js';
import { DirectoryModule } from '../directory/directory.module.js';
import { AvailabilitiesResolver } from './calendar/availabilities.resolver.js';
import { AvailabilitiesService } from './calendar/availabilities.service.js';
import { Availability } from './calendar/availability.entity.js';
import { CalendarService } from './calendar/calendar.service.js';
import { Engagement } from './calendar/engagement.entity.js';
import { Slot } from './calendar/slot.entity.js';
import { SlotsLoader } from './calendar/slots.loader.js';
import { CapacityModule } from './capacity/capacity.module.js';
import { EventHost } from './event-host.entity.js';
import { EventRoomsResolver } from './event-rooms.resolver.js';
import { EventViewerResolver } from './event-viewer.resolver.js';
import { Event } from './event.entity.js';
import { EventsLoader } from './events.loader.js';
import { EventsResolver } from './events.resolver.js';
import { EventsService } from './events.service.js';
import { LiveController } from './live.controller.js';
import { OrganisingService } from './organising.service.js';
import { ReleaseHold } from './releases/release-hold.entity.js';
import { Release } from './releases/release.entity.js';
import { ReleasedService } from './releases/released.service.js';
import { Room } from './room.entity.js';
import { RoomsLoader } from './rooms.loader.js';
import { RoomsResolver } from './rooms.resolver.js';
import { RoomsService } from './rooms.service.js';
import { Statistic } from './statistic.entity.js';

/** The event, its rooms, its calendar, its seats and what is released of it. */
@Module({
  imports: [
    AccessModule,
    DirectoryModule,
    CapacityModule,
    TypeOrmModule.forFeature([
      Availability,
      Engagement,
      Event,
      EventHost,
      Release,
      ReleaseHold,
      Room,
      Slot,
      Statistic,
    ]),
  ],
  controllers: [LiveController],
  providers: [
    AvailabilitiesResolver,
    AvailabilitiesService,
    CalendarService,
    EventRoomsResolver,
    EventViewerResolver,
    EventsLoader,
    EventsResolver,
    EventsService,
    OrganisingService,
    ReleasedService,
    RoomsLoader,
    RoomsResolver,
    RoomsService,
    SlotsLoader,
  ],
  exports: [
    AvailabilitiesService,
    CalendarService,
    CapacityModule,
    EventsLoader,
    EventsService,
    OrganisingService,
    ReleasedService,
    RoomsLoader,
    RoomsService,
    SlotsLoader,
  ],
})
export class EventsModule {}
