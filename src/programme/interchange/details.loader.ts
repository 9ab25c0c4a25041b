import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import type { AgendaItem } from '../../forums/agenda-item.entity.js';
import { carried, isComplete } from '../../kernel/loaders/carried.js';
import { perRequest } from '../../kernel/loaders/per-request.js';
import type { Speaker } from '../../speakers/speaker.entity.js';
import type { ItemDetails, PersonDetails } from './imported.js';

interface Row {
  readonly key: string;
  readonly details: ItemDetails & PersonDetails;
}

/** What imports told of items and speakers: of the draft, or as it was released. */
@Injectable()
export class DetailsLoader {
  constructor(private readonly database: DataSource) {}

  /** By the id of the event, and that of the item or person behind it. */
  private readonly ofDraft = perRequest(async (keys) => {
    const rows = await this.database.query<Row[]>(
      `SELECT event_id::text || subject_id AS key, details FROM imported_details
       WHERE (event_id, subject_id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[]))`,
      [keys.map((key) => key.slice(0, 36)), keys.map((key) => key.slice(36))],
    );
    return new Map(rows.map(({ key, details }) => [key, details]));
  });

  async ofItem(request: object, item: AgendaItem): Promise<ItemDetails> {
    if (isComplete(item)) return carried<ItemDetails>(item, 'details') ?? {};
    return (await this.ofDraft(request, item.eventId + item.id)) ?? {};
  }

  async ofSpeaker(request: object, speaker: Speaker): Promise<PersonDetails> {
    if (isComplete(speaker)) return carried<PersonDetails>(speaker, 'details') ?? {};
    return (await this.ofDraft(request, speaker.eventId + speaker.personId)) ?? {};
  }
}
