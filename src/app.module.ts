import { type DynamicModule, Global, Module } from '@nestjs/common';

import { accessConstraints } from './access/access.errors.js';
import { accessMessages, accessRules } from './access/access.messages.js';
import { AccessModule } from './access/access.module.js';
import { attendeesConstraints } from './attendees/attendees.errors.js';
import { attendeesMessages } from './attendees/attendees.messages.js';
import { AttendeesModule } from './attendees/attendees.module.js';
import { lapseOffers } from './attendees/registration/offers.service.js';
import { directoryConstraints } from './directory/directory.errors.js';
import { directoryRules } from './directory/directory.messages.js';
import { DirectoryModule } from './directory/directory.module.js';
import { capacityConstraints } from './events/capacity/capacity.errors.js';
import { capacityMessages } from './events/capacity/capacity.messages.js';
import { eventsConstraints } from './events/events.errors.js';
import { eventsMessages, eventsRules } from './events/events.messages.js';
import { EventsModule } from './events/events.module.js';
import { forumsConstraints } from './forums/forums.errors.js';
import { forumsMessages, forumsRules } from './forums/forums.messages.js';
import { ForumsModule } from './forums/forums.module.js';
import { authConstraints } from './kernel/auth/auth.errors.js';
import { authMessages } from './kernel/auth/auth.messages.js';
import { purgeSessions } from './kernel/auth/sessions.service.js';
import { Environment } from './kernel/config/environment.js';
import { kernelMessages } from './kernel/errors/errors.messages.js';
import { GraphqlModule } from './kernel/graphql/graphql.module.js';
import { HealthModule } from './kernel/health/health.module.js';
import type { JobKind } from './kernel/jobs/job-kind.js';
import { KernelModule } from './kernel/kernel.module.js';
import { deliverMails } from './kernel/mail/mailer.js';
import { interchangeMessages } from './programme/interchange/interchange.messages.js';
import { runImport } from './programme/imports/import-runs.service.js';
import { forgetImports } from './programme/imports/imports.service.js';
import { programmeConstraints } from './programme/programme.errors.js';
import { programmeMessages } from './programme/programme.messages.js';
import { ProgrammeModule } from './programme/programme.module.js';
import { SeedModule } from './seed/seed.module.js';
import { signingsConstraints } from './signings/signings.errors.js';
import { signingsMessages, signingsRules } from './signings/signings.messages.js';
import { SigningsModule } from './signings/signings.module.js';
import { speakersConstraints } from './speakers/speakers.errors.js';
import { speakersMessages } from './speakers/speakers.messages.js';
import { SpeakersModule } from './speakers/speakers.module.js';
import { WebModule } from './web/web.module.js';

/** Every kind of job there is; each is a queue that `migrate` makes. */
export const jobKinds: readonly JobKind[] = [
  deliverMails,
  purgeSessions,
  lapseOffers,
  runImport,
  forgetImports,
];

@Global()
@Module({})
class EnvironmentModule {
  static with(environment: Environment): DynamicModule {
    return {
      module: EnvironmentModule,
      providers: [{ provide: Environment, useValue: environment }],
      exports: [Environment],
    };
  }
}

/** Puts the modules together; the only file that knows them all. */
@Module({})
export class AppModule {
  static with(environment: Environment): DynamicModule {
    return {
      module: AppModule,
      imports: [
        EnvironmentModule.with(environment),
        KernelModule,
        HealthModule,
        GraphqlModule.with({
          constraints: {
            ...authConstraints,
            ...accessConstraints,
            ...directoryConstraints,
            ...eventsConstraints,
            ...capacityConstraints,
            ...forumsConstraints,
            ...speakersConstraints,
            ...signingsConstraints,
            ...attendeesConstraints,
            ...programmeConstraints,
          },
          messages: {
            ...kernelMessages,
            ...authMessages,
            ...accessMessages,
            ...eventsMessages,
            ...capacityMessages,
            ...forumsMessages,
            ...speakersMessages,
            ...signingsMessages,
            ...attendeesMessages,
            ...programmeMessages,
            ...interchangeMessages,
          },
          rules: {
            ...accessRules,
            ...directoryRules,
            ...eventsRules,
            ...forumsRules,
            ...signingsRules,
          },
        }),
        AccessModule,
        DirectoryModule,
        EventsModule,
        ForumsModule,
        SpeakersModule,
        SigningsModule,
        AttendeesModule,
        ProgrammeModule,
        SeedModule,
        WebModule,
      ],
    };
  }
}
