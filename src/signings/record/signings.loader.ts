import { Injectable } from '@nestjs/common';
import { DataSource, type SelectQueryBuilder } from 'typeorm';

import { groupBy } from '../../kernel/loaders/group-by.js';
import { perRequest } from '../../kernel/loaders/per-request.js';
import { ownedSignings } from './owned-signing.query.js';
import { type Asking, type Sight, Sights, type View, narrow, viewBy } from './sights.js';
import { Signing } from './signing.entity.js';

/** Signings as an asker sees them: what is not for their eyes is not there. */
@Injectable()
export class SigningsLoader {
  constructor(
    private readonly database: DataSource,
    private readonly sights: Sights,
  ) {}

  readonly byId = perRequest<Signing, Asking>(async (ids, request) => {
    const signings = await this.seen(await this.sightsOn(request, ids))
      .andWhere('signing.id = ANY(:ids)', { ids })
      .getMany();
    return new Map(signings.map((signing) => [signing.id, signing]));
  });

  /** What is signed on an agenda item, of each agreement the latest sealed edition, in the order of codes. */
  readonly onItem = perRequest<Signing[], Asking>(async (itemIds, request) => {
    const places = await this.database.query<{ itemId: string; id: string }[]>(
      `SELECT placed.agenda_item_id AS "itemId", coalesce(latest.signing_id, placed.id) AS id
       FROM signings placed
       LEFT JOIN signing_editions edition ON edition.signing_id = placed.id
       LEFT JOIN LATERAL (
         SELECT later.signing_id FROM signing_editions later
         JOIN signings amending ON amending.id = later.signing_id AND amending.status = 'sealed'
         WHERE later.root_id = edition.root_id AND placed.status = 'sealed'
         ORDER BY later.number DESC LIMIT 1) latest ON true
       WHERE placed.agenda_item_id = ANY($1)
       ORDER BY placed.code, placed.id`,
      [itemIds],
    );
    const signings = await Promise.all(places.map(({ id }) => this.byId(request, id)));
    const found = places.flatMap(({ itemId }, index) => {
      const signing = signings[index];
      return signing ? [{ itemId, signing }] : [];
    });
    const byItem = groupBy(found, ({ itemId }) => itemId);
    return new Map(
      [...byItem].map(([itemId, entries]) => [
        itemId,
        [...new Set(entries.map(({ signing }) => signing))],
      ]),
    );
  });

  /** What of a signing the asker may see. */
  readonly viewOf = perRequest<View, Asking>(async (ids, request) => {
    const signings = await ownedSignings(this.database.manager, ids);
    const sights = await this.sights.ofEvents(
      request,
      signings.map(({ eventId }) => eventId),
    );
    const sightOf = new Map(sights.map((sight) => [sight.eventId, sight]));
    return new Map(
      signings.map((signing) => [signing.id, viewBy(sightOf.get(signing.eventId), signing)]),
    );
  });

  private async sightsOn(request: Asking, ids: readonly string[]): Promise<Sight[]> {
    const owned = await ownedSignings(this.database.manager, ids);
    return this.sights.ofEvents(
      request,
      owned.map(({ eventId }) => eventId),
    );
  }

  private seen(sights: readonly Sight[]): SelectQueryBuilder<Signing> {
    return narrow(this.database.createQueryBuilder(Signing, 'signing'), sights);
  }
}
