import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { perRequest } from '../loaders/per-request.js';
import { AccountsService } from './accounts.service.js';

/** The names of those who did something, for whoever may read that they did. */
@Injectable()
export class AccountNamesLoader {
  constructor(
    private readonly database: DataSource,
    private readonly accounts: AccountsService,
  ) {}

  private readonly named = perRequest(async (ids) => {
    const accounts = await this.accounts.byIds(this.database.manager, ids);
    return new Map(accounts.map(({ id, name }) => [id, name]));
  });

  /** Null for a visitor, and for the installation itself. */
  async of(request: object, accountId: string | null): Promise<string | null> {
    return accountId === null ? null : ((await this.named(request, accountId)) ?? null);
  }
}
