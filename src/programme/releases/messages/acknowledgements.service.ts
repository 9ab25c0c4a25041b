import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

import { Person } from '../../../directory/person.entity.js';
import { Event } from '../../../events/event.entity.js';
import { Release } from '../../../events/releases/release.entity.js';
import { Environment } from '../../../kernel/config/environment.js';
import { NotFound } from '../../../kernel/errors/refusals.js';
import { LiveService } from '../../../kernel/live/live.service.js';
import { given } from '../../../kernel/text/bilingual-text.js';
import { AppearanceRole } from '../../../speakers/appearance.entity.js';
import type { Programme, Stored } from '../../programme.js';
import { inZone, type ReleaseDifference } from '../release-difference.js';
import type { Acknowledgement, OwnItem } from './acknowledgement.js';
import { type MessageToken, readMessageToken } from './message-token.js';
import { ReleaseMessage } from './release-message.entity.js';

/** Whoever holds the link of a message may read what it tells, and say that its reader knows. Nothing else. */
@Injectable()
export class AcknowledgementsService {
  constructor(
    private readonly database: DataSource,
    private readonly live: LiveService,
    private readonly environment: Environment,
  ) {}

  /** Null where the token is not ours. */
  async read(token: string): Promise<Acknowledgement | null> {
    const named = readMessageToken(token, this.environment.ticketKey);
    return named && told(this.database.manager, named);
  }

  /** Saying it again changes nothing: the first time stays. @throws NotFound */
  async acknowledge(token: string): Promise<Acknowledgement> {
    const named = readMessageToken(token, this.environment.ticketKey);
    if (named === null) throw new NotFound('token');
    return this.database.transaction(async (tx) => {
      const [, changed] = await tx.query<[object[], number]>(
        `UPDATE release_messages SET acknowledged_at = now()
         WHERE release_id = $1 AND person_id = $2 AND acknowledged_at IS NULL`,
        [named.releaseId, named.personId],
      );
      const acknowledgement = await told(tx, named);
      if (acknowledgement === null) throw new NotFound('token');
      const { eventId } = await tx.findOneByOrFail(Release, { id: named.releaseId });
      if (changed > 0) await this.live.announce(tx, 'speakers', eventId);
      return acknowledgement;
    });
  }
}

async function told(
  tx: EntityManager,
  { releaseId, personId }: MessageToken,
): Promise<Acknowledgement | null> {
  const message = await tx.findOneBy(ReleaseMessage, { releaseId, personId });
  if (message === null) return null;
  const { eventId, number, note, document, difference } = await tx
    .createQueryBuilder(Release, 'release')
    .addSelect(['release.document', 'release.difference'])
    .where('release.id = :releaseId', { releaseId })
    .getOneOrFail();
  const { title, slug, timeZone } = await tx.findOneByOrFail(Event, { id: eventId });
  const { name } = await tx.findOneByOrFail(Person, { id: personId });
  const { speakers } = inZone(difference as ReleaseDifference, timeZone);
  return {
    ...{ event: title, slug, timeZone, number, name },
    note: given(note),
    latest: (await tx.maximum(Release, 'number', { eventId })) ?? number,
    changes: speakers.find((speaker) => speaker.personId === personId)?.changes ?? [],
    items: itemsWith(personId, document as Stored<Programme>),
    acknowledgedAt: message.acknowledgedAt,
  };
}

/** Once for each part that somebody takes. */
function itemsWith(personId: string, { forums }: Stored<Programme>): OwnItem[] {
  return forums.flatMap((forum) =>
    forum.agenda.flatMap(({ id, title, during, room, speakers }) =>
      speakers
        .filter(({ person }) => person.id === personId)
        .map(({ role }): OwnItem => {
          const where = room ?? forum.room;
          const place = { heldOn: forum.heldOn, during, room: where?.name ?? null };
          return { id, title, forum: forum.title, role: AppearanceRole[role], place };
        }),
    ),
  );
}
