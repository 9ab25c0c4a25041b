import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';

import { AccessModule } from '../access/access.module.js';
import { DirectoryModule } from '../directory/directory.module.js';
import { EventsModule } from '../events/events.module.js';
import { ForumsModule } from '../forums/forums.module.js';
import { SpeakersModule } from '../speakers/speakers.module.js';
import { ClashesResolver } from './clashes/clashes.resolver.js';
import { ClashesService } from './clashes/clashes.service.js';
import { DraftEngagementsResolver } from './clashes/draft-engagements.resolver.js';
import { IgnoredClash } from './clashes/ignored-clash.entity.js';
import { CopiesResolver } from './copies/copies.resolver.js';
import { CopiesService } from './copies/copies.service.js';
import { ForumCopiesService } from './copies/forum-copies.service.js';
import { UndoCopyService } from './copies/undo-copy.service.js';
import { AgendaItemDetailsResolver } from './interchange/agenda-item-details.resolver.js';
import { DetailsLoader } from './interchange/details.loader.js';
import { ExportController } from './interchange/export.controller.js';
import { ExportService } from './interchange/export.service.js';
import { ExternalRef } from './interchange/external-ref.entity.js';
import { ImportController } from './interchange/import.controller.js';
import { ImportService } from './interchange/import.service.js';
import { ImportedDetails } from './interchange/imported-details.entity.js';
import { PublicExportsService } from './interchange/public-exports.service.js';
import { SpeakerDetailsResolver } from './interchange/speaker-details.resolver.js';
import { ImportRunsService } from './imports/import-runs.service.js';
import { ImportsController } from './imports/imports.controller.js';
import { ImportsResolver } from './imports/imports.resolver.js';
import { ImportsService } from './imports/imports.service.js';
import { ProgrammeImport } from './imports/programme-import.entity.js';
import { GrantScopeResolver } from './log/grant-scope.resolver.js';
import { LogWordsLoader } from './log/log-words.loader.js';
import { LogWordsResolver } from './log/log-words.resolver.js';
import { ChangesResolver } from './releases/changes.resolver.js';
import { EventReleaseResolver } from './releases/event-release.resolver.js';
import { AcknowledgementController } from './releases/messages/acknowledgement.controller.js';
import { AcknowledgementsResolver } from './releases/messages/acknowledgements.resolver.js';
import { AcknowledgementsService } from './releases/messages/acknowledgements.service.js';
import { ReleaseMessage } from './releases/messages/release-message.entity.js';
import { ReleaseMessagesResolver } from './releases/messages/release-messages.resolver.js';
import { ReleaseMessagesService } from './releases/messages/release-messages.service.js';
import { ReleaseForum } from './releases/release-forum.entity.js';
import { ReleaseFeedController } from './releases/release-feed.controller.js';
import { ReleaseFeedService } from './releases/release-feed.service.js';
import { ReleaseHistoryService } from './releases/release-history.service.js';
import { ReleaseWarningsResolver } from './releases/release-warnings.resolver.js';
import { ReleasesLoader } from './releases/releases.loader.js';
import { ReleasesResolver } from './releases/releases.resolver.js';
import { ReleasesService } from './releases/releases.service.js';
import { RestoredPeopleService } from './releases/restored-people.service.js';
import { RestoringResolver } from './releases/restoring.resolver.js';
import { RestoringService } from './releases/restoring.service.js';
import { UndoRestoreService } from './releases/undo-restore.service.js';

/** What the public sees, put together from forums and speakers, and what stands in its way. */
@Module({
  imports: [
    AccessModule,
    DirectoryModule,
    EventsModule,
    ForumsModule,
    SpeakersModule,
    TypeOrmModule.forFeature([
      ExternalRef,
      IgnoredClash,
      ImportedDetails,
      ProgrammeImport,
      ReleaseForum,
      ReleaseMessage,
    ]),
  ],
  controllers: [
    AcknowledgementController,
    ExportController,
    ReleaseFeedController,
    ImportController,
    ImportsController,
  ],
  providers: [
    AcknowledgementsResolver,
    AcknowledgementsService,
    AgendaItemDetailsResolver,
    ClashesService,
    ClashesResolver,
    DraftEngagementsResolver,
    CopiesResolver,
    CopiesService,
    DetailsLoader,
    ForumCopiesService,
    GrantScopeResolver,
    UndoCopyService,
    ChangesResolver,
    EventReleaseResolver,
    ExportService,
    ImportRunsService,
    ImportService,
    ImportsResolver,
    ImportsService,
    LogWordsLoader,
    LogWordsResolver,
    PublicExportsService,
    ReleaseFeedService,
    ReleaseHistoryService,
    ReleaseMessagesResolver,
    ReleaseMessagesService,
    ReleaseWarningsResolver,
    ReleasesLoader,
    ReleasesResolver,
    RestoredPeopleService,
    RestoringResolver,
    ReleasesService,
    RestoringService,
    SpeakerDetailsResolver,
    UndoRestoreService,
  ],
  exports: [ClashesService, ImportService, ReleasesService],
})
export class ProgrammeModule {}
