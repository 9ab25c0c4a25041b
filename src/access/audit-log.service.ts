import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { AuditEntry } from '../kernel/audit/audit-entry.entity.js';
import type { Viewer } from '../kernel/auth/viewer.js';
import type { Page } from '../kernel/pagination/connection.js';
import type { PageArgs } from '../kernel/pagination/page.args.js';
import { paginate } from '../kernel/pagination/paginate.js';
import { AccessService } from './access.service.js';
import { Permission } from './permission.js';

/** What was done in an event, for those who answer for it. */
@Injectable()
export class AuditLogService {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
  ) {}

  async ofEvent(viewer: Viewer, eventId: string, page: PageArgs): Promise<Page<AuditEntry>> {
    await this.access.require(viewer, Permission.viewAudit, { eventId });
    const entries = this.database.manager
      .createQueryBuilder(AuditEntry, 'entry')
      .where('entry.eventId = :eventId', { eventId });
    return paginate(entries, page, {
      list: 'audit by at',
      by: { property: 'at', kind: 'instant' },
      descending: true,
    });
  }
}
