import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { groupBy } from '../../kernel/loaders/group-by.js';
import { perRequest } from '../../kernel/loaders/per-request.js';
import {
  amountsOfAnnouncements,
  announcementsOfItems,
  participantsOfAnnouncements,
} from './announcements.query.js';

/** What is announced in the draft. */
@Injectable()
export class AnnouncementsLoader {
  constructor(private readonly database: DataSource) {}

  readonly ofAgendaItem = perRequest(async (itemIds) =>
    groupBy(
      await announcementsOfItems(this.database.manager, itemIds),
      ({ agendaItemId }) => agendaItemId,
    ),
  );

  readonly participantsOf = perRequest(async (ids) =>
    groupBy(
      await participantsOfAnnouncements(this.database.manager, ids),
      ({ announcementId }) => announcementId,
    ),
  );

  readonly amountsOf = perRequest(async (ids) =>
    groupBy(
      await amountsOfAnnouncements(this.database.manager, ids),
      ({ announcementId }) => announcementId,
    ),
  );
}
