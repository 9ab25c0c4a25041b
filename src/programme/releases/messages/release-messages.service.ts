import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';

import { AccessService } from '../../../access/access.service.js';
import { Permission } from '../../../access/permission.js';
import { Person } from '../../../directory/person.entity.js';
import { Event } from '../../../events/event.entity.js';
import { Release } from '../../../events/releases/release.entity.js';
import { AuditService } from '../../../kernel/audit/audit.service.js';
import type { Viewer } from '../../../kernel/auth/viewer.js';
import { Environment } from '../../../kernel/config/environment.js';
import { LiveService } from '../../../kernel/live/live.service.js';
import { Mailer } from '../../../kernel/mail/mailer.js';
import { Mail, MailStatus } from '../../../kernel/mail/outbox.entity.js';
import type { ReleaseDifference } from '../release-difference.js';
import { messageToken } from './message-token.js';
import { localesOf, messageInWords } from './message-words.js';
import { ReleaseMessage } from './release-message.entity.js';

/** Tells speakers what a release changes for them: drafted with it, read and sent by organisers. */
@Injectable()
export class ReleaseMessagesService {
  constructor(
    private readonly database: DataSource,
    private readonly access: AccessService,
    private readonly mailer: Mailer,
    private readonly audit: AuditService,
    private readonly live: LiveService,
    private readonly environment: Environment,
  ) {}

  /** Drafts a message for each speaker whom a release concerns, in the transaction that makes it. */
  async draft(tx: EntityManager, release: Release, difference: ReleaseDifference): Promise<void> {
    const { speakers } = difference;
    if (speakers.length === 0) return;
    const { id: releaseId, eventId, note } = release;
    const { title, timeZone, languages } = await tx.findOneByOrFail(Event, { id: eventId });
    const locales = localesOf(languages);
    const addresses = await addressesIn(tx, eventId);
    const mails = speakers.map((speaker) => {
      const { personId } = speaker;
      const token = messageToken({ releaseId, personId }, this.environment.ticketKey);
      const link = `${this.environment.publicUrl}/acknowledge/${token}`;
      const about = { event: title, timeZone, note, locales, link };
      return tx.create(Mail, {
        ...{ eventId, kind: 'release_changes', subjectId: releaseId, locale: locales[0] ?? 'zh' },
        ...messageInWords(speaker, about),
        recipient: addresses.get(personId) ?? null,
        status: MailStatus.draft,
      });
    });
    await tx.insert(Mail, mails);
    await tx.insert(
      ReleaseMessage,
      speakers.map(({ personId }, index) => {
        return { releaseId, personId, mailId: mails[index]?.id ?? '' };
      }),
    );
  }

  /** The messages of a release, by name. */
  async list(viewer: Viewer, releaseId: string): Promise<ReleaseMessage[]> {
    await this.require(viewer, Permission.viewMails, releaseId);
    return messagesOf(this.database.manager, releaseId);
  }

  /** Sends those that are still drafts and have an address; of people who are named, also what failed. */
  async send(
    viewer: Viewer,
    releaseId: string,
    personIds?: readonly string[],
  ): Promise<ReleaseMessage[]> {
    const { eventId } = await this.require(viewer, Permission.sendMails, releaseId);
    return this.database.transaction(async (tx) => {
      const named = personIds && (await mailsTo(tx, releaseId, personIds));
      const sent = await this.mailer.sendDrafts(tx, releaseId, named);
      const subject = { eventId, subjectId: releaseId };
      await this.audit.record(tx, viewer, 'release.messages_sent', subject, { sent });
      await this.live.announce(tx, 'programme', eventId);
      return messagesOf(tx, releaseId);
    });
  }

  private require(viewer: Viewer, permission: Permission, releaseId: string): Promise<Release> {
    return this.access.requireOn(viewer, permission, {
      path: 'releaseId',
      find: () => this.database.manager.findOneBy(Release, { id: releaseId }),
      scopeOf: ({ eventId }) => ({ eventId }),
    });
  }
}

async function mailsTo(
  tx: EntityManager,
  releaseId: string,
  personIds: readonly string[],
): Promise<string[]> {
  const messages = await tx.findBy(ReleaseMessage, { releaseId, personId: In(personIds) });
  return messages.map(({ mailId }) => mailId);
}

async function messagesOf(tx: EntityManager, releaseId: string): Promise<ReleaseMessage[]> {
  const messages = await tx.findBy(ReleaseMessage, { releaseId });
  const people = await tx.findBy(Person, { id: In(messages.map(({ personId }) => personId)) });
  const mails = await tx.findBy(Mail, { id: In(messages.map(({ mailId }) => mailId)) });
  const peopleById = new Map(people.map((person) => [person.id, person]));
  const mailsById = new Map(mails.map((mail) => [mail.id, mail]));
  return messages
    .flatMap((message) => {
      const person = peopleById.get(message.personId);
      const mail = mailsById.get(message.mailId);
      return person && mail ? [Object.assign(message, { person, mail })] : [];
    })
    .sort((one, other) => one.person.name.localeCompare(other.person.name, 'zh'));
}

/** Where people of an event were written to the last time. */
async function addressesIn(
  tx: EntityManager,
  eventId: string,
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.query<{ personId: string; recipient: string }[]>(
    `SELECT DISTINCT ON (message.person_id) message.person_id AS "personId", mail.recipient
     FROM release_messages message JOIN mails mail ON mail.id = message.mail_id
     WHERE mail.event_id = $1 AND mail.recipient IS NOT NULL
     ORDER BY message.person_id, mail.queued_at DESC, mail.id DESC`,
    [eventId],
  );
  return new Map(rows.map(({ personId, recipient }) => [personId, recipient]));
}
