import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { groupBy } from '../kernel/loaders/group-by.js';
import { perRequest } from '../kernel/loaders/per-request.js';
import { appearancesOfItems, appearancesOfSpeakers } from './appearances.query.js';

/** Who appears in the draft. */
@Injectable()
export class AppearancesLoader {
  constructor(private readonly database: DataSource) {}

  /** In protocol order. */
  readonly ofAgendaItem = perRequest(async (itemIds) =>
    groupBy(
      await appearancesOfItems(this.database.manager, itemIds),
      ({ agendaItemId }) => agendaItemId,
    ),
  );

  readonly ofSpeaker = perRequest(async (speakerIds) =>
    groupBy(
      await appearancesOfSpeakers(this.database.manager, speakerIds),
      ({ speakerId }) => speakerId,
    ),
  );
}
