import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import type { Viewer } from '../kernel/auth/viewer.js';
import { Mail } from '../kernel/mail/outbox.entity.js';
import type { Page } from '../kernel/pagination/connection.js';
import type { PageArgs } from '../kernel/pagination/page.args.js';
import { paginate } from '../kernel/pagination/paginate.js';
import { AccessService } from './access.service.js';
import { Permission } from './permission.js';

/** The mails of an event, for those who answer for it. */
@Injectable()
export class MailsService {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
  ) {}

  async ofEvent(viewer: Viewer, eventId: string, page: PageArgs): Promise<Page<Mail>> {
    await this.access.require(viewer, Permission.viewMails, { eventId });
    const mails = this.database.manager
      .createQueryBuilder(Mail, 'mail')
      .where('mail.eventId = :eventId', { eventId });
    return paginate(mails, page, {
      list: 'mails by queuedAt',
      by: { property: 'queuedAt', kind: 'instant' },
      descending: true,
    });
  }
}
