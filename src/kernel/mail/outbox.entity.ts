import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

import type { Locale } from '../text/locale.js';

export enum MailStatus {
  draft = 'draft',
  queued = 'queued',
  sent = 'sent',
  stored = 'stored',
  failed = 'failed',
}
registerEnumType(MailStatus, {
  name: 'MailStatus',
  description: 'How far a mail is.',
  valuesMap: {
    draft: { description: 'Waits for somebody to read it, change it and send it.' },
    queued: { description: 'Waits to be written and sent.' },
    sent: { description: 'Taken over by the mail server.' },
    stored: { description: 'Kept here, since no mail server is set up.' },
    failed: { description: 'Given up after several attempts.' },
  },
});

/** A mail to be written and sent; its text is filled in when it is. */
@ObjectType({ description: 'A mail of an event, as it went out or waits to.' })
@Entity('mails')
@Check('mails_state', `status IN ('draft', 'queued', 'sent', 'stored', 'failed')`)
@Check('mails_locale', `locale IN ('zh', 'en')`)
@Index('mails_due_idx', ['dueAt', 'id'], { where: `status = 'queued'` })
@Index('mails_event_id_idx', ['eventId', 'queuedAt', 'id'])
export class Mail {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid', { nullable: true })
  eventId!: string | null;

  @Field({ description: 'Which letter it is, such as `registration_confirmed`.' })
  @Column('text')
  kind!: string;

  /** What it is about; the module that owns the kind knows what that is. */
  @Column('uuid')
  subjectId!: string;

  @Column('text')
  locale!: Locale;

  @Field(() => String, { nullable: true, description: 'The address; null until it is written.' })
  @Column('text', { nullable: true })
  recipient!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its subject; null for one that the server writes only when it is sent.',
  })
  @Column('text', { nullable: true })
  subject!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its text; null for one that the server writes only when it is sent.',
  })
  @Column('text', { nullable: true })
  body!: string | null;

  @Field(() => MailStatus, { description: 'How far it is.' })
  @Column('text', { default: MailStatus.queued })
  status!: MailStatus;

  /** Counts the edits of a draft. */
  @Field(() => Int, {
    description:
      'Counts the changes. A write names the one it is based on, and is refused with `VERSION_CONFLICT` where another came since.',
  })
  @Column('integer', { default: 1 })
  version!: number;

  @Column('integer', { default: 0 })
  attempts!: number;

  @Field(() => String, { nullable: true, description: 'Why the last attempt failed.' })
  @Column('text', { nullable: true })
  failure!: string | null;

  @Field(() => Date, { description: 'When it was written, or asked for.' })
  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  queuedAt!: Date;

  /** Not before then. */
  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  dueAt!: Date;

  @Field(() => Date, { nullable: true, description: 'When it was sent, stored or given up.' })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  settledAt!: Date | null;
}
