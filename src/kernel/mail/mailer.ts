import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { DataSource, type EntityManager, In, IsNull, LessThanOrEqual, Not } from 'typeorm';

import { Environment } from '../config/environment.js';
import type { JobKind } from '../jobs/job-kind.js';
import { JobsService } from '../jobs/jobs.service.js';
import { LiveService } from '../live/live.service.js';
import { isNobodys } from '../text/email.js';
import type { Locale } from '../text/locale.js';
import { Mail, MailStatus } from './outbox.entity.js';

/** What a letter says, written when it is about to go out. */
export interface Letter {
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
}

/** Writes a letter; null when there is nobody left to write to. */
export type Writer = (
  tx: EntityManager,
  subjectId: string,
  locale: Locale,
) => Promise<Letter | null>;

/** Writes and sends what is due. Every minute by itself, so that a mail whose job was lost still goes out. */
export const deliverMails: JobKind = { name: 'deliver-mails', cron: '* * * * *' };

const mostAttempts = 5;
/** A mail server that says nothing is given up before the database gives us up (15 s idle in a transaction). */
const patience = { connectionTimeout: 5000, greetingTimeout: 5000, socketTimeout: 10_000 };

/** Every mail is a row first: it exists exactly if what it tells of was committed, and can be read. */
@Injectable()
export class Mailer implements OnModuleDestroy, OnModuleInit {
  private readonly log = new Logger(Mailer.name);
  private readonly writers = new Map<string, Writer>();
  private readonly transport: Transporter | null;
  private soon: NodeJS.Timeout | null = null;

  constructor(
    private readonly database: DataSource,
    private readonly jobs: JobsService,
    private readonly environment: Environment,
    private readonly live: LiveService,
  ) {
    const { smtpUrl: url } = environment;
    this.transport = url === null ? null : createTransport({ url, ...patience });
  }

  onModuleInit(): void {
    this.jobs.handle(deliverMails, () => this.deliver());
  }

  onModuleDestroy(): void {
    if (this.soon) clearTimeout(this.soon);
  }

  /** Says who writes the letters of a kind; called by a module while it starts. */
  writes(kind: string, writer: Writer): void {
    this.writers.set(kind, writer);
  }

  /** Whether the letters of a kind are written when they leave; else they were drafted, and read. */
  isWritten(kind: string): boolean {
    return this.writers.has(kind);
  }

  /** Puts a mail in the outbox, in the caller's transaction. */
  async send(
    tx: EntityManager,
    kind: string,
    { eventId, subjectId, locale }: { eventId: string | null; subjectId: string; locale: Locale },
  ): Promise<void> {
    await tx.insert(Mail, { kind, eventId, subjectId, locale });
    await this.jobs.enqueue(tx, deliverMails, {});
  }

  /**
   * Sends the drafts about something that have an address, in the caller's transaction; gives how many. Of
   * mails that are named, only those, and once more what failed.
   */
  async sendDrafts(
    tx: EntityManager,
    subjectId: string,
    named?: readonly string[],
  ): Promise<number> {
    const { draft, failed, queued } = MailStatus;
    const which = named ? { id: In(named), status: In([draft, failed]) } : { status: draft };
    const { affected = 0 } = await tx.update(
      Mail,
      { subjectId, recipient: Not(IsNull()), ...which },
      { status: queued, attempts: 0, dueAt: () => 'now()' },
    );
    if (affected > 0) await this.jobs.enqueue(tx, deliverMails, {});
    return affected;
  }

  /** For the one statement that puts its own mail in the outbox: asks for delivery, once a second at most. */
  deliverSoon(): void {
    this.soon ??= setTimeout(() => {
      this.soon = null;
      this.jobs
        .enqueue(this.database.manager, deliverMails, {})
        .catch((failure: unknown) => this.log.error(failure));
    }, 1000).unref();
  }

  /** Writes and sends all that is due; several processes at once never send one twice. */
  async deliver(): Promise<void> {
    while (await this.deliverOne());
  }

  /**
   * Each mail in a transaction of its own, so that one that fails neither sends those before it again nor
   * keeps back those after it. Whether there was one.
   */
  private async deliverOne(): Promise<boolean> {
    const taken: Mail[] = [];
    try {
      await this.database.transaction(async (tx) => {
        const mail = await tx.findOne(Mail, {
          where: { status: MailStatus.queued, dueAt: LessThanOrEqual(new Date()) },
          order: { dueAt: 'ASC', id: 'ASC' },
          lock: { mode: 'for_no_key_update', onLocked: 'skip_locked' },
        });
        if (!mail) return;
        taken.push(mail);
        await tx.update(Mail, mail.id, await this.settle(tx, mail));
      });
    } catch (failure) {
      const [mail] = taken;
      if (!mail) throw failure;
      this.log.error(failure);
      const { id } = mail;
      await this.database.manager.update(
        Mail,
        { id, status: MailStatus.queued },
        { failure: 'could not be written', ...triedAgain(mail) },
      );
    }
    for (const { eventId } of taken) {
      if (eventId !== null) this.live.announceSoon('mails', eventId);
    }
    return taken.length > 0;
  }

  /** A mail of a kind that nobody writes was drafted, and carries its text already. */
  private async letterOf(tx: EntityManager, mail: Mail): Promise<Letter | null> {
    const writer = this.writers.get(mail.kind);
    if (writer) return writer(tx, mail.subjectId, mail.locale);
    const { recipient, subject, body } = mail;
    return recipient === null || subject === null || body === null
      ? null
      : { recipient, subject, body };
  }

  private async settle(tx: EntityManager, mail: Mail): Promise<Partial<Mail>> {
    const letter = await this.letterOf(tx, mail);
    if (!letter)
      return { status: MailStatus.failed, failure: 'nobody to write to', settledAt: new Date() };
    const { recipient, subject, body } = letter;
    const transport = isNobodys(recipient) ? null : this.transport;
    try {
      await transport?.sendMail({
        from: this.environment.mailFrom,
        to: recipient,
        subject,
        text: body,
        messageId: `<${mail.id}@${new URL(this.environment.publicUrl).hostname}>`,
      });
    } catch (failure) {
      return {
        recipient,
        subject,
        body,
        failure: (failure as Error).message,
        ...triedAgain(mail),
      };
    }
    const status = transport === null ? MailStatus.stored : MailStatus.sent;
    return { recipient, subject, body, status, settledAt: new Date(), failure: null };
  }
}

/** Later, each time twice as late; after the last attempt never. */
function triedAgain(mail: Mail): Partial<Mail> {
  const attempts = mail.attempts + 1;
  return attempts < mostAttempts
    ? { attempts, dueAt: new Date(Date.now() + 60_000 * 2 ** attempts) }
    : { attempts, status: MailStatus.failed, settledAt: new Date() };
}
