import { createHash, randomBytes } from 'node:crypto';

import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';

import { Environment } from '../config/environment.js';
import { prepared } from '../database/prepared.js';
import type { JobKind } from '../jobs/job-kind.js';
import { JobsService } from '../jobs/jobs.service.js';
import { emailAddress, isNobodys } from '../text/email.js';
import { localeOf } from '../text/locale.js';
import { Account } from './account.entity.js';
import { AttemptsService, type Limit } from './attempts.service.js';
import { WrongCredentials } from './auth.errors.js';
import { hashPassword, verifyPassword } from './password.js';
import { Session } from './session.entity.js';
import { SessionCookie } from './session-cookie.js';
import { ViewerSource } from './viewer-source.js';
import type { Viewer } from './viewer.js';

/** How long a session lasts. */
export const sessionDays = 30;
const perAccount: Limit = { most: 10, withinSeconds: 900 };
const perAddress: Limit = { most: 100, withinSeconds: 900 };

export const purgeSessions: JobKind = { name: 'purge-sessions', cron: '17 3 * * *' };

const goodSession = prepared(
  'SELECT id, account_id FROM sessions WHERE token_hash = $1 AND revoked_at IS NULL AND expires_at > now()',
);

/** Who is signed in. Sessions live in a table, so that ending one ends it everywhere at once. */
@Injectable()
export class SessionsService extends ViewerSource implements OnModuleInit {
  private readonly nobodysHash = hashPassword(randomBytes(16).toString('hex'));

  constructor(
    private readonly database: DataSource,
    private readonly attempts: AttemptsService,
    private readonly cookie: SessionCookie,
    private readonly jobs: JobsService,
    private readonly environment: Environment,
  ) {
    super();
  }

  onModuleInit(): void {
    this.jobs.handle(purgeSessions, () => this.purge());
  }

  /**
   * Starts a session.
   * @throws WrongCredentials alike, and after equal work, for an unknown address and for a wrong password
   * @throws RateLimited
   */
  async signIn(
    viewer: Viewer,
    email: string,
    password: string,
  ): Promise<{ token: string; account: Account }> {
    const address = emailAddress(email);
    const keys = {
      account: `sign-in account ${address.toLowerCase()}`,
      address: `sign-in address ${viewer.address ?? 'house'}`,
    };
    await this.attempts.count(keys.address, perAddress);
    await this.attempts.count(keys.account, perAccount);

    const account = this.isKnownToAll(address)
      ? null
      : await this.database.manager.findOneBy(Account, { email: address });
    const right = await verifyPassword(account?.passwordHash ?? (await this.nobodysHash), password);
    if (!account || !right) throw new WrongCredentials();

    await this.attempts.forgive(keys.account);
    await this.attempts.forgive(keys.address);
    const token = randomBytes(32).toString('base64url');
    await this.database.manager.insert(Session, {
      accountId: account.id,
      tokenHash: hashToken(token),
      expiresAt: new Date(Date.now() + sessionDays * 86_400_000),
    });
    return { token, account };
  }

  /** Ends the session it is asked from; true also when there was none. */
  async signOut(viewer: Viewer): Promise<boolean> {
    if (viewer.sessionId !== null) {
      await this.database.manager.update(Session, viewer.sessionId, { revokedAt: new Date() });
    }
    return true;
  }

  /** Who asks: the session of the bearer token or else of the cookie; a token that is no longer good is nobody's. */
  override async viewerOf(request: FastifyRequest): Promise<Viewer> {
    const asker = { locale: localeOf(request.headers['accept-language']), address: request.ip };
    const token = bearerOf(request.headers.authorization) ?? this.cookie.read(request);
    if (token === null) return { accountId: null, sessionId: null, ...asker };

    const [session] = await this.database.query<{ id: string; account_id: string }[]>(goodSession, [
      hashToken(token),
    ]);
    return { accountId: session?.account_id ?? null, sessionId: session?.id ?? null, ...asker };
  }

  /** The account that is signed in; null for a visitor. */
  async accountOf(viewer: Viewer): Promise<Account | null> {
    if (viewer.accountId === null) return null;
    return this.database.manager.findOneBy(Account, { id: viewer.accountId });
  }

  /** Forgets sessions that ended a month ago, and attempts that no limit counts any more; every night. */
  async purge(): Promise<void> {
    await this.database.query(
      `DELETE FROM sessions WHERE expires_at < now() - interval '30 days' OR revoked_at < now() - interval '30 days'`,
    );
    await this.attempts.purge();
  }

  /** Accounts of examples have a password that everybody knows. */
  private isKnownToAll(address: string): boolean {
    return this.environment.production && isNobodys(address);
  }
}

function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

function bearerOf(authorization: string | undefined): string | null {
  return /^Bearer ([\w-]{20,200})$/i.exec(authorization ?? '')?.[1] ?? null;
}
