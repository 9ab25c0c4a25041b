import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';

import { emailAddress } from '../text/email.js';
import { Account } from './account.entity.js';
import { hashPassword } from './password.js';

export interface NewAccount {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly mayCreateEvents: boolean;
}

/** Makes accounts, for the command line and the seed; nobody makes one over the network. */
@Injectable()
export class AccountsService {
  /** @throws AccountExists */
  async create(
    tx: EntityManager,
    { email, name, password, mayCreateEvents }: NewAccount,
  ): Promise<Account> {
    const account = tx.create(Account, {
      email: emailAddress(email),
      name,
      passwordHash: await hashPassword(password),
      mayCreateEvents,
    });
    await tx.insert(Account, account);
    return account;
  }

  /** Null when nobody has the address. */
  findByEmail(tx: EntityManager, email: string): Promise<Account | null> {
    return tx.findOneBy(Account, { email: emailAddress(email) });
  }

  byIds(tx: EntityManager, ids: readonly string[]): Promise<Account[]> {
    return tx.findBy(Account, { id: In(ids) });
  }
}
