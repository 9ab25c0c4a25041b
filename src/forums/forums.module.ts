import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';

import { AgendaItem } from './agenda-item.entity.js';
import { AnnouncementAmount } from './announcements/announcement-amount.entity.js';
import { AnnouncementParticipant } from './announcements/announcement-participant.entity.js';
import { Announcement } from './announcements/announcement.entity.js';
import { ForumHost } from './forum-host.entity.js';
import { Forum } from './forum.entity.js';

@Module({
  imports: [
    TypeOrmModule.forFeature([
      Forum,
      ForumHost,
      AgendaItem,
      Announcement,
      AnnouncementParticipant,
      AnnouncementAmount,
    ]),
  ],
})
export class ForumsModule {}
