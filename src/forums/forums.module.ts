import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';

import { AccessModule } from '../access/access.module.js';
import { DirectoryModule } from '../directory/directory.module.js';
import { CapacityModule } from '../events/capacity/capacity.module.js';
import { EventsModule } from '../events/events.module.js';
import { AgendaItem } from './agenda-item.entity.js';
import { AgendaLoader } from './agenda.loader.js';
import { AgendaResolver } from './agenda.resolver.js';
import { AgendaService } from './agenda.service.js';
import { AgendaItemAnnouncementsResolver } from './announcements/agenda-item-announcements.resolver.js';
import { AnnouncementAmount } from './announcements/announcement-amount.entity.js';
import { AnnouncementParticipant } from './announcements/announcement-participant.entity.js';
import { AnnouncementParticipantsResolver } from './announcements/announcement-participants.resolver.js';
import { Announcement } from './announcements/announcement.entity.js';
import { AnnouncementsLoader } from './announcements/announcements.loader.js';
import { AnnouncementsResolver } from './announcements/announcements.resolver.js';
import { AnnouncementsService } from './announcements/announcements.service.js';
import { DraftAccess } from './draft-access.js';
import { BreaksService } from './editing/breaks.service.js';
import { EditingResolver } from './editing/editing.resolver.js';
import { EditingService } from './editing/editing.service.js';
import { ItemHistoryService } from './editing/item-history.service.js';
import { MovesService } from './editing/moves.service.js';
import { EventForumsResolver } from './event-forums.resolver.js';
import { ForumHost } from './forum-host.entity.js';
import { Forum } from './forum.entity.js';
import { ForumsLoader } from './forums.loader.js';
import { ForumsResolver } from './forums.resolver.js';
import { ForumsService } from './forums.service.js';
import { ForumShowResolver } from './show/forum-show.resolver.js';
import { RunOfShowResolver } from './show/run-of-show.resolver.js';
import { RunOfShowService } from './show/run-of-show.service.js';
import { ShowCue } from './show/show-cue.entity.js';
import { ShowsLoader } from './show/shows.loader.js';

/** The programme: forums, what is on their agendas, and what is announced there. */
@Module({
  imports: [
    AccessModule,
    DirectoryModule,
    EventsModule,
    CapacityModule,
    TypeOrmModule.forFeature([
      Forum,
      ForumHost,
      AgendaItem,
      Announcement,
      AnnouncementParticipant,
      AnnouncementAmount,
      ShowCue,
    ]),
  ],
  providers: [
    DraftAccess,
    ForumsService,
    ForumsLoader,
    ForumsResolver,
    EventForumsResolver,
    AgendaService,
    AgendaLoader,
    AgendaResolver,
    BreaksService,
    EditingResolver,
    EditingService,
    ItemHistoryService,
    MovesService,
    AnnouncementsService,
    AnnouncementsLoader,
    AnnouncementsResolver,
    AnnouncementParticipantsResolver,
    AgendaItemAnnouncementsResolver,
    RunOfShowService,
    RunOfShowResolver,
    ForumShowResolver,
    ShowsLoader,
  ],
  exports: [
    DraftAccess,
    ForumsService,
    ForumsLoader,
    AgendaService,
    AgendaLoader,
    AnnouncementsService,
    AnnouncementsLoader,
    MovesService,
  ],
})
export class ForumsModule {}
