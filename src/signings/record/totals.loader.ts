import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { Event } from '../../events/event.entity.js';
import { groupBy } from '../../kernel/loaders/group-by.js';
import { perRequest } from '../../kernel/loaders/per-request.js';
import { type Asking, Sights, latestEditions, narrow } from './sights.js';
import { SigningPartsLoader } from './signing-parts.loader.js';
import { SigningStatus } from './signing-status.js';
import { Signing } from './signing.entity.js';
import { type SigningTotals, totalsOf } from './totals.js';

@Injectable()
export class TotalsLoader {
  constructor(
    private readonly database: DataSource,
    private readonly sights: Sights,
    private readonly parts: SigningPartsLoader,
  ) {}

  readonly ofEvent = perRequest<SigningTotals, Asking>(async (eventIds, request) => {
    const signings = await this.countable(request, eventIds);
    const counted = signings.filter(({ status }) => status !== SigningStatus.reported);
    const before = await this.countedBefore(counted.map(({ id }) => id));
    const amountsOf = async (id: string) => (await this.parts.amountsOf(request, id)) ?? [];
    const figures = await Promise.all(
      counted.map(async ({ id, eventId }) => {
        const earlier = before.get(id);
        const amounts = await Promise.all([
          amountsOf(id),
          earlier === undefined ? null : amountsOf(earlier),
        ]);
        return { eventId, amounts: amounts[0], before: amounts[1] };
      }),
    );

    const figuresOf = groupBy(figures, ({ eventId }) => eventId);
    return new Map(
      eventIds.map((id) => {
        const reported = signings.filter(
          ({ eventId, status }) => eventId === id && status === SigningStatus.reported,
        );
        return [id, totalsOf(figuresOf.get(id) ?? [], reported.length)];
      }),
    );
  });

  /** Of the origin of their event, and of each agreement the latest sealed edition. */
  private async countable(request: Asking, eventIds: readonly string[]): Promise<Signing[]> {
    const signings = this.database
      .createQueryBuilder(Signing, 'signing')
      .select(['signing.id', 'signing.eventId', 'signing.status'])
      .innerJoin(Event, 'event', 'event.id = signing.event_id')
      .where(
        `(signing.status = 'reported' OR (signing.origin = event.origin AND (
          signing.status = 'sealed' OR (signing.status = 'signed' AND signing.amends_id IS NULL))))`,
      );
    narrow(signings, await this.sights.ofEvents(request, eventIds));
    return latestEditions(signings).getMany();
  }

  /**
   * By follower, the signing that counted its project before, in its latest edition: the nearest one that is
   * counted among those it goes back to.
   */
  private async countedBefore(ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.query<{ follower: string; id: string }[]>(
      `WITH RECURSIVE line (follower, id, depth) AS (
         SELECT id, coalesce(replaces_id, call_off_of_id, renews_id), 1 FROM signings WHERE id = ANY($1)
         UNION ALL
         SELECT line.follower, coalesce(replaces_id, call_off_of_id, renews_id), depth + 1
         FROM line JOIN signings ON signings.id = line.id
         WHERE depth < 50 AND status NOT IN ('signed', 'sealed')
       )
       SELECT DISTINCT ON (follower) follower, coalesce(latest.signing_id, earlier.id) AS id
       FROM line
       JOIN signings earlier ON earlier.id = line.id
       JOIN events ON events.id = earlier.event_id AND events.origin = earlier.origin
       LEFT JOIN signing_editions edition ON edition.signing_id = earlier.id
       LEFT JOIN LATERAL (
         SELECT later.signing_id FROM signing_editions later
         JOIN signings amending ON amending.id = later.signing_id AND amending.status = 'sealed'
         WHERE later.root_id = edition.root_id
         ORDER BY later.number DESC LIMIT 1) latest ON true
       WHERE earlier.status IN ('signed', 'sealed') AND line.id <> line.follower
       ORDER BY follower, depth`,
      [ids],
    );
    return new Map(rows.map(({ follower, id }) => [follower, id]));
  }
}
