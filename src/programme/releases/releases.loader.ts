import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';

import { Release } from '../../events/releases/release.entity.js';
import { AccountsService } from '../../kernel/auth/accounts.service.js';
import { groupBy } from '../../kernel/loaders/group-by.js';
import { perRequest } from '../../kernel/loaders/per-request.js';
import type { ReleaseDifference } from './release-difference.js';
import type { ReleaseWarning } from './release-warning.js';

@Injectable()
export class ReleasesLoader {
  constructor(
    private readonly database: DataSource,
    private readonly accounts: AccountsService,
  ) {}

  /** The newest first. */
  readonly ofEvent = perRequest(async (eventIds) => {
    const releases = await this.database.manager.find(Release, {
      where: { eventId: In(eventIds) },
      order: { number: 'DESC' },
    });
    return groupBy(releases, ({ eventId }) => eventId);
  });

  /** What changed from the release before. */
  readonly differenceOf = perRequest(async (ids) => {
    const releases = await this.database.manager.find(Release, {
      select: { id: true, difference: true },
      where: { id: In(ids) },
    });
    return new Map(releases.map(({ id, difference }) => [id, difference as ReleaseDifference]));
  });

  /** The names of accounts. */
  readonly releaserOf = perRequest(async (accountIds) => {
    const accounts = await this.accounts.byIds(this.database.manager, accountIds);
    return new Map(accounts.map(({ id, name }) => [id, name]));
  });

  /** For those alone who may see the draft. */
  readonly warningsOf = perRequest(async (ids) => {
    const releases = await this.database.manager.find(Release, {
      select: { id: true, warnings: true },
      where: { id: In(ids) },
    });
    return new Map(releases.map(({ id, warnings }) => [id, warnings as ReleaseWarning[]]));
  });
}
