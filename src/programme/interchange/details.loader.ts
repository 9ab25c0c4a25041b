import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import type { AgendaItem } from '../../forums/agenda-item.entity.js';
import { prepared } from '../../kernel/database/prepared.js';
import { carried, isComplete } from '../../kernel/loaders/carried.js';
import { perRequest } from '../../kernel/loaders/per-request.js';
import type { Speaker } from '../../speakers/speaker.entity.js';
import { toldOfItems, toldOfSpeakers } from './brought-along.query.js';
import type { ItemDetails, PersonDetails } from './imported.js';

interface Row<Details> {
  readonly id: string;
  readonly details: Details;
}

const ofItems = prepared(`${toldOfItems} WHERE item.id = ANY($1)`);
const ofSpeakers = prepared(`${toldOfSpeakers} WHERE speaker.id = ANY($1)`);

/** What is told of items and speakers beside what lists of them carry: of the draft, or as it was released. */
@Injectable()
export class DetailsLoader {
  constructor(private readonly database: DataSource) {}

  private readonly ofDraftItem = perRequest(async (ids) => {
    const rows = await this.database.query<Row<ItemDetails>[]>(ofItems, [ids]);
    return new Map(rows.map(({ id, details }) => [id, details]));
  });
  private readonly ofDraftSpeaker = perRequest(async (ids) => {
    const rows = await this.database.query<Row<PersonDetails>[]>(ofSpeakers, [ids]);
    return new Map(rows.map(({ id, details }) => [id, details]));
  });

  async ofItem(request: object, item: AgendaItem): Promise<ItemDetails> {
    if (isComplete(item)) return carried<ItemDetails>(item, 'details') ?? {};
    return (await this.ofDraftItem(request, item.id)) ?? {};
  }

  async ofSpeaker(request: object, speaker: Speaker): Promise<PersonDetails> {
    if (isComplete(speaker)) return carried<PersonDetails>(speaker, 'details') ?? {};
    return (await this.ofDraftSpeaker(request, speaker.id)) ?? {};
  }
}
