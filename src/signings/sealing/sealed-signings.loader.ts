import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';

import { groupBy } from '../../kernel/loaders/group-by.js';
import { perRequest } from '../../kernel/loaders/per-request.js';
import { Evidence } from './evidence.entity.js';
import { LedgerEntry } from './ledger-entry.entity.js';

/** An edition of an agreement, and which one is in force. */
interface Edition {
  readonly number: number;
  /** The record that says what holds now, where it is another one. */
  readonly latestId: string | null;
}

@Injectable()
export class SealedSigningsLoader {
  constructor(private readonly database: DataSource) {}

  readonly entryOf = perRequest(async (signingIds) => {
    const entries = await this.database.manager.findBy(LedgerEntry, { signingId: In(signingIds) });
    return new Map(entries.map((entry) => [entry.signingId, entry]));
  });

  readonly editionOf = perRequest<Edition>(async (signingIds) => {
    const editions = await this.database.query<(Edition & { signingId: string })[]>(
      `SELECT mine.signing_id AS "signingId", mine.number, (
         SELECT later.signing_id FROM signing_editions later
         JOIN signings amending ON amending.id = later.signing_id AND amending.status = 'sealed'
         WHERE later.root_id = mine.root_id AND later.number > mine.number
         ORDER BY later.number DESC LIMIT 1) AS "latestId"
       FROM signing_editions mine WHERE mine.signing_id = ANY($1)`,
      [signingIds],
    );
    return new Map(editions.map((edition) => [edition.signingId, edition]));
  });

  /** Without the files themselves, in the order they came. */
  readonly evidenceOf = perRequest(async (signingIds) => {
    const evidence = await this.database.manager.find(Evidence, {
      where: { signingId: In(signingIds) },
      order: { id: 'ASC' },
    });
    return groupBy(evidence, ({ signingId }) => signingId);
  });
}
