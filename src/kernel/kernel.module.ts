import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';

import { AuditEntry } from './audit/audit-entry.entity.js';
import { AuditService } from './audit/audit.service.js';
import { Account } from './auth/account.entity.js';
import { AccountNamesLoader } from './auth/account-names.loader.js';
import { AccountsService } from './auth/accounts.service.js';
import { Attempt } from './auth/attempt.entity.js';
import { AttemptsService } from './auth/attempts.service.js';
import { AuthResolver } from './auth/auth.resolver.js';
import { Session } from './auth/session.entity.js';
import { SessionCookie } from './auth/session-cookie.js';
import { SessionsService } from './auth/sessions.service.js';
import { ViewerSource } from './auth/viewer-source.js';
import { DatabaseModule } from './database/database.module.js';
import { IdempotencyKey } from './idempotency/idempotency-key.entity.js';
import { JobsService } from './jobs/jobs.service.js';
import { LiveService } from './live/live.service.js';
import { Mailer } from './mail/mailer.js';
import { Mail } from './mail/outbox.entity.js';
import { Currency } from './money/currency.entity.js';

/** What every module stands on; it knows none of them. */
@Global()
@Module({
  imports: [
    DatabaseModule,
    TypeOrmModule.forFeature([
      Account,
      Session,
      Attempt,
      AuditEntry,
      Mail,
      IdempotencyKey,
      Currency,
    ]),
  ],
  providers: [
    AccountNamesLoader,
    AccountsService,
    AttemptsService,
    AuditService,
    AuthResolver,
    JobsService,
    LiveService,
    Mailer,
    SessionCookie,
    SessionsService,
    { provide: ViewerSource, useExisting: SessionsService },
  ],
  exports: [
    AccountNamesLoader,
    AccountsService,
    AttemptsService,
    AuditService,
    JobsService,
    LiveService,
    Mailer,
    SessionsService,
    ViewerSource,
  ],
})
export class KernelModule {}
