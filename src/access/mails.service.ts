import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { AuditService } from '../kernel/audit/audit.service.js';
import type { Viewer } from '../kernel/auth/viewer.js';
import { change } from '../kernel/database/change.js';
import { WrongStatus } from '../kernel/errors/refusals.js';
import { LiveService } from '../kernel/live/live.service.js';
import { Mailer } from '../kernel/mail/mailer.js';
import { Mail, MailStatus } from '../kernel/mail/outbox.entity.js';
import type { Page } from '../kernel/pagination/connection.js';
import type { PageArgs } from '../kernel/pagination/page.args.js';
import { paginate } from '../kernel/pagination/paginate.js';
import { AccessService } from './access.service.js';
import type { EditMailInput } from './edit-mail.input.js';
import { Permission } from './permission.js';

/** The mails of an event, for those who answer for it. */
@Injectable()
export class MailsService {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
    private readonly audit: AuditService,
    private readonly live: LiveService,
    private readonly mailer: Mailer,
  ) {}

  /** Changes a draft; one that failed is a draft again. @throws WrongStatus once it is on its way, or VersionConflict */
  async edit(viewer: Viewer, input: EditMailInput): Promise<Mail> {
    const { id, version, recipient, subject, body } = input;
    const { eventId } = await this.access.requireOn(viewer, Permission.sendMails, {
      path: 'input.id',
      find: async () => {
        const mail = await this.database.manager.findOneBy(Mail, { id });
        return mail && mail.eventId !== null ? { eventId: mail.eventId } : null;
      },
      scopeOf: (mail) => mail,
    });
    return this.database.transaction(async (tx) => {
      const { status, kind } = await tx.findOneOrFail(Mail, {
        where: { id },
        lock: { mode: 'for_no_key_update' },
      });
      const { draft, failed } = MailStatus;
      const isOpen = status === draft || (status === failed && !this.mailer.isWritten(kind));
      if (!isOpen) throw new WrongStatus(status);
      const letter = { recipient, subject, body };
      const anew = { status: draft, failure: null, settledAt: null };
      await change(tx, Mail, { id, version }, { ...letter, ...anew });
      // Neither address nor text: the log is no place for contact data.
      await this.audit.record(tx, viewer, 'mail.edited', { eventId, subjectId: id });
      await this.live.announce(tx, 'programme', eventId);
      return tx.findOneByOrFail(Mail, { id });
    });
  }

  async ofEvent(viewer: Viewer, eventId: string, page: PageArgs): Promise<Page<Mail>> {
    await this.access.require(viewer, Permission.viewMails, { eventId }, 'eventId');
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
