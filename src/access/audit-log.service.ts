import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { AuditEntry } from '../kernel/audit/audit-entry.entity.js';
import type { Viewer } from '../kernel/auth/viewer.js';
import type { Page } from '../kernel/pagination/connection.js';
import { paginate } from '../kernel/pagination/paginate.js';
import { AccessService } from './access.service.js';
import type { AuditActor, AuditChoices } from './audit-choices.js';
import type { AuditArgs } from './audit.args.js';
import { Permission } from './permission.js';

/** What was done in an event, for those who answer for it. */
@Injectable()
export class AuditLogService {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
  ) {}

  async ofEvent(
    viewer: Viewer,
    { eventId, accountId, actions, subjectId, from, until, ...page }: AuditArgs,
  ): Promise<Page<AuditEntry>> {
    await this.access.require(viewer, Permission.viewAudit, { eventId }, 'eventId');
    const entries = this.database.manager
      .createQueryBuilder(AuditEntry, 'entry')
      .where('entry.eventId = :eventId', { eventId });
    if (accountId) entries.andWhere('entry.accountId = :accountId', { accountId });
    if (subjectId) entries.andWhere('entry.subjectId = :subjectId', { subjectId });
    if (from) entries.andWhere('entry.at >= :from', { from });
    if (until) entries.andWhere('entry.at < :until', { until });
    if (actions && actions.length > 0) {
      entries.andWhere(
        `(entry.action = ANY(:actions) OR split_part(entry.action, '.', 1) = ANY(:actions))`,
        { actions },
      );
    }
    return paginate(entries, page, {
      list: 'audit by at',
      by: { property: 'at', kind: 'instant' },
      descending: true,
    });
  }

  /** What the log can be narrowed to. */
  async choices(viewer: Viewer, eventId: string): Promise<AuditChoices> {
    await this.access.require(viewer, Permission.viewAudit, { eventId }, 'eventId');
    const actors = await this.database.query<AuditActor[]>(
      `SELECT id AS "accountId", name FROM accounts
       WHERE id IN (SELECT account_id FROM audit_entries WHERE event_id = $1) ORDER BY name, id`,
      [eventId],
    );
    const actions = await this.database.query<{ action: string }[]>(
      'SELECT DISTINCT action FROM audit_entries WHERE event_id = $1 ORDER BY action',
      [eventId],
    );
    return { actors, actions: actions.map(({ action }) => action) };
  }
}
