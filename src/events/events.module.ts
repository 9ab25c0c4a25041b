import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';

import { AccessModule } from '../access/access.module.js';
import { DirectoryModule } from '../directory/directory.module.js';
import { Availability } from './calendar/availability.entity.js';
import { CalendarService } from './calendar/calendar.service.js';
import { Engagement } from './calendar/engagement.entity.js';
import { Slot } from './calendar/slot.entity.js';
import { SlotsLoader } from './calendar/slots.loader.js';
import { EventHost } from './event-host.entity.js';
import { Event } from './event.entity.js';
import { EventsLoader } from './events.loader.js';
import { Room } from './room.entity.js';
import { RoomsLoader } from './rooms.loader.js';
import { Statistic } from './statistic.entity.js';

@Module({
  imports: [
    AccessModule,
    DirectoryModule,
    TypeOrmModule.forFeature([Event, Room, EventHost, Statistic, Slot, Engagement, Availability]),
  ],
  providers: [CalendarService, SlotsLoader, EventsLoader, RoomsLoader],
  exports: [CalendarService, SlotsLoader, EventsLoader, RoomsLoader],
})
export class EventsModule {}
