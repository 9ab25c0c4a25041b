import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';

import { AuditEntry } from '../kernel/audit/audit-entry.entity.js';
import { CurrentViewer, type Viewer } from '../kernel/auth/viewer.js';
import type { Page } from '../kernel/pagination/connection.js';
import { PageArgs } from '../kernel/pagination/page.args.js';
import { AuditEntryConnection } from './audit-entry.connection.js';
import { AuditLogService } from './audit-log.service.js';

@Resolver(() => AuditEntry)
export class AuditResolver {
  constructor(private readonly log: AuditLogService) {}

  @Query(() => AuditEntryConnection, {
    description: 'What was done in an event, newest first; for its organisers.',
  })
  auditEntries(
    @CurrentViewer() viewer: Viewer,
    @Args('eventId', { type: () => ID }) eventId: string,
    @Args() page: PageArgs,
  ): Promise<Page<AuditEntry>> {
    return this.log.ofEvent(viewer, eventId, page);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'What changed, field by field, as JSON.',
  })
  changes(@Parent() { changes }: AuditEntry): string | null {
    return changes === null ? null : JSON.stringify(changes);
  }
}
