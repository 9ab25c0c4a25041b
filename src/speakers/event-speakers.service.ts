import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { type Event, Programme } from '../events/event.entity.js';
import { ReleasedService } from '../events/releases/released.service.js';
import { InvalidCursor } from '../kernel/errors/refusals.js';
import type { Page } from '../kernel/pagination/connection.js';
import { cursorAt, positionOf } from '../kernel/pagination/cursor.js';
import { type PageArgs, defaultPageSize } from '../kernel/pagination/page.args.js';
import { paginate } from '../kernel/pagination/paginate.js';
import { Speaker } from './speaker.entity.js';

const list = 'released speakers';

/** The speakers of the programme that is read. */
@Injectable()
export class EventSpeakersService {
  constructor(
    private readonly database: DataSource,
    private readonly released: ReleasedService,
  ) {}

  /** Of the draft all who were ever invited, in the order they were; of a release those who appear in it. */
  async list(request: object, { id, programme }: Event, page: PageArgs): Promise<Page<Speaker>> {
    if (programme === Programme.draft) {
      const speakers = this.database.manager
        .createQueryBuilder(Speaker, 'speaker')
        .where('speaker.eventId = :id', { id });
      return paginate(speakers, page, { list: 'speakers' });
    }
    return pageOf((await this.released.speakersOf(request, id)) as readonly Speaker[], page);
  }

  /** The one who is this person; null where the programme that is read has none. */
  async ofPerson(
    request: object,
    { id: eventId, programme }: Event,
    personId: string,
  ): Promise<Speaker | null> {
    if (programme === Programme.draft) {
      return this.database.manager.findOneBy(Speaker, { eventId, personId });
    }
    const speakers = (await this.released.speakersOf(request, eventId)) as readonly Speaker[];
    return speakers.find((speaker) => speaker.personId === personId) ?? null;
  }
}

/** A page of a list that is at hand as a whole. */
function pageOf(speakers: readonly Speaker[], { first, after }: PageArgs): Page<Speaker> {
  const start = after === undefined || after === null ? 0 : startAfter(speakers, after);
  const end = start + (first ?? defaultPageSize);
  const nodes = speakers.slice(start, end);
  const last = nodes.at(-1);
  return {
    nodes,
    pageInfo: {
      hasNextPage: end < speakers.length,
      endCursor: last ? cursorAt(list, { id: last.id, key: undefined }) : null,
    },
    totalCount: () => Promise.resolve(speakers.length),
  };
}

/** A cursor of a release before this one may name somebody who is not in it any more. */
function startAfter(speakers: readonly Speaker[], after: string): number {
  const { id } = positionOf(list, undefined, after);
  const index = speakers.findIndex((speaker) => speaker.id === id);
  if (index < 0) throw new InvalidCursor();
  return index + 1;
}
