import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';

import { AccessService } from './access.service.js';
import { AllowancesLoader } from './allowances.loader.js';
import { AuditLogService } from './audit-log.service.js';
import { AuditResolver } from './audit.resolver.js';
import { Grant } from './grant.entity.js';
import { GrantsResolver } from './grants.resolver.js';
import { GrantsService } from './grants.service.js';
import { MailsResolver } from './mails.resolver.js';
import { MailsService } from './mails.service.js';

/** Who may do what. */
@Module({
  imports: [TypeOrmModule.forFeature([Grant])],
  providers: [
    AccessService,
    AllowancesLoader,
    AuditLogService,
    AuditResolver,
    GrantsResolver,
    GrantsService,
    MailsResolver,
    MailsService,
  ],
  exports: [AccessService, AllowancesLoader, GrantsService],
})
export class AccessModule {}
