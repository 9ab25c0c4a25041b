import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { AuditEntry } from '../kernel/audit/audit-entry.entity.js';
import { AccountNamesLoader } from '../kernel/auth/account-names.loader.js';
import { CurrentViewer, type Viewer } from '../kernel/auth/viewer.js';
import type { Page } from '../kernel/pagination/connection.js';
import { AuditChoices } from './audit-choices.js';
import { AuditEntryConnection } from './audit-entry.connection.js';
import { AuditLogService } from './audit-log.service.js';
import { AuditArgs } from './audit.args.js';

@Resolver(() => AuditEntry)
export class AuditResolver {
  constructor(
    private readonly log: AuditLogService,
    private readonly names: AccountNamesLoader,
  ) {}

  @Query(() => AuditEntryConnection, {
    description: 'What was done in an event, newest first; for its organisers.',
  })
  auditEntries(
    @CurrentViewer() viewer: Viewer,
    @Args() args: AuditArgs,
  ): Promise<Page<AuditEntry>> {
    return this.log.ofEvent(viewer, args);
  }

  @Query(() => AuditChoices, {
    description: 'Who did something in an event, and what was done; for its organisers.',
  })
  auditChoices(
    @CurrentViewer() viewer: Viewer,
    @Args('eventId', { type: () => ID, description: 'The event it was done in.' }) eventId: string,
  ): Promise<AuditChoices> {
    return this.log.choices(viewer, eventId);
  }

  @ResolveField(() => String, {
    nullable: true,
    description:
      'The name of who did it; null for a visitor, and for the installation, such as a seed or the command line.',
  })
  by(@Parent() { accountId }: AuditEntry, @Context() request: object): Promise<string | null> {
    return this.names.of(request, accountId);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'What changed, field by field, as JSON.',
  })
  changes(@Parent() { changes }: AuditEntry): string | null {
    return changes === null ? null : JSON.stringify(changes);
  }
}
