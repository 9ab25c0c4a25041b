import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';

import { AccessModule } from '../access/access.module.js';
import { DirectoryModule } from '../directory/directory.module.js';
import { EventsModule } from '../events/events.module.js';
import { ForumsModule } from '../forums/forums.module.js';
import { AgendaItemSpeakersResolver } from './agenda-item-speakers.resolver.js';
import { Appearance } from './appearance.entity.js';
import { AppearancesLoader } from './appearances.loader.js';
import { AppearancesResolver } from './appearances.resolver.js';
import { AppearancesService } from './appearances.service.js';
import { EventPeopleResolver } from './event-people.resolver.js';
import { EventPeopleService } from './event-people.service.js';
import { EventSpeakersResolver } from './event-speakers.resolver.js';
import { EventSpeakersService } from './event-speakers.service.js';
import { Speaker } from './speaker.entity.js';
import { SpeakersResolver } from './speakers.resolver.js';
import { SpeakersService } from './speakers.service.js';

/** Who speaks, and where. */
@Module({
  imports: [
    AccessModule,
    DirectoryModule,
    EventsModule,
    ForumsModule,
    TypeOrmModule.forFeature([Speaker, Appearance]),
  ],
  providers: [
    AgendaItemSpeakersResolver,
    AppearancesLoader,
    AppearancesResolver,
    AppearancesService,
    EventPeopleResolver,
    EventPeopleService,
    EventSpeakersResolver,
    EventSpeakersService,
    SpeakersResolver,
    SpeakersService,
  ],
  exports: [AppearancesLoader, AppearancesService, SpeakersService],
})
export class SpeakersModule {}
