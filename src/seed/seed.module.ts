import { Module } from '@nestjs/common';

import { AccessModule } from '../access/access.module.js';
import { AttendeesModule } from '../attendees/attendees.module.js';
import { DirectoryModule } from '../directory/directory.module.js';
import { EventsModule } from '../events/events.module.js';
import { ForumsModule } from '../forums/forums.module.js';
import { ProgrammeModule } from '../programme/programme.module.js';
import { SigningsModule } from '../signings/signings.module.js';
import { SpeakersModule } from '../speakers/speakers.module.js';
import { Cast } from './demo-2027/cast.js';
import { Demo2027Seed } from './demo-2027/demo-2027.seed.js';
import { DemoClashes } from './demo-2027/demo-clashes.js';
import { DemoDirectory } from './demo-2027/demo-directory.js';
import { DemoProgramme } from './demo-2027/demo-programme.js';
import { DemoSignings } from './demo-2027/demo-signings.js';
import { DemoSpeakers } from './demo-2027/demo-speakers.js';
import { DemoStage } from './demo-2027/demo-stage.js';
import { DemoVisitors } from './demo-2027/demo-visitors.js';
import { Ghtic2023Programme } from './ghtic-2023/ghtic-2023-programme.js';
import { Ghtic2023Seed } from './ghtic-2023/ghtic-2023.seed.js';
import { SeedService } from './seed.service.js';

/** What the house brings along: the model case as its source tells it, and an invented event beside it. */
@Module({
  imports: [
    AccessModule,
    DirectoryModule,
    EventsModule,
    ForumsModule,
    SpeakersModule,
    SigningsModule,
    AttendeesModule,
    ProgrammeModule,
  ],
  providers: [
    Cast,
    Demo2027Seed,
    DemoClashes,
    DemoDirectory,
    DemoProgramme,
    DemoSignings,
    DemoSpeakers,
    DemoStage,
    DemoVisitors,
    Ghtic2023Programme,
    Ghtic2023Seed,
    SeedService,
  ],
  exports: [SeedService],
})
export class SeedModule {}
