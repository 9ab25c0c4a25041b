import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';

import { Grant } from '../../access/grant.entity.js';
import { GrantsService } from '../../access/grants.service.js';
import { Account } from '../../kernel/auth/account.entity.js';
import { AccountsService } from '../../kernel/auth/accounts.service.js';
import type { Viewer } from '../../kernel/auth/viewer.js';
import { several, thereOr } from '../going-on.js';
import { accounts, type DemoAccount, type DemoName, demoPassword } from './accounts.js';

const everybody: readonly DemoAccount[] = Object.values(accounts);

/** What the roles are for that do not cover the whole event. */
export type Scopes = Readonly<Record<NonNullable<DemoAccount['scope']>, string>>;

/** The accounts that play the demo. */
@Injectable()
export class Cast {
  constructor(
    private readonly database: DataSource,
    private readonly accounts: AccountsService,
    private readonly grants: GrantsService,
  ) {}

  /** Makes the accounts. */
  async enter(): Promise<void> {
    await several(everybody, ({ email, name, mayCreateEvents = false }) =>
      thereOr(this.accounts.findByEmail(this.database.manager, email), () =>
        this.database.transaction((tx) =>
          this.accounts.create(tx, { email, name, password: demoPassword, mayCreateEvents }),
        ),
      ),
    );
  }

  /** Gives each account its role; the owner has theirs, as they made the event. */
  async takeRoles(eventId: string, scopes: Scopes): Promise<void> {
    const owner = await this.as('owner');
    for (const { email, role, scope } of everybody) {
      const accountId = (await this.account(email)).id;
      const scopeId = scope === undefined ? null : scopes[scope];
      await thereOr(this.database.manager.findOneBy(Grant, { accountId, eventId, role }), () =>
        this.grants.grant(owner, { eventId, email, role, scopeId }),
      );
    }
  }

  async as(name: DemoName): Promise<Viewer> {
    const { id: accountId } = await this.account(accounts[name].email);
    return { accountId, sessionId: null, locale: 'zh', address: null };
  }

  /** The addresses one can sign in with, in the order of the cast; none where the demo was not sown. */
  async known(): Promise<string[]> {
    const emails = everybody.map(({ email }) => email);
    const found = await this.database.manager.findBy(Account, { email: In(emails) });
    const there = new Set(found.map(({ email }) => email));
    return emails.filter((email) => there.has(email));
  }

  private account(email: string): Promise<Account> {
    return this.database.manager.findOneByOrFail(Account, { email });
  }
}
