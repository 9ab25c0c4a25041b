import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import { Account } from '../auth/account.entity.js';

/** Something that was done. Rows are only ever added, in the transaction of what they tell of. */
@ObjectType({ description: 'Something that was done, and by whom.' })
@Entity('audit_entries')
@Index('audit_entries_event_id_idx', ['eventId', 'at', 'id'])
@Index('audit_entries_subject_id_idx', ['subjectId', 'at', 'id'])
export class AuditEntry {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Field(() => Date, { description: 'When it was done.' })
  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  at!: Date;

  /** Null for a visitor who is not signed in, and for the installation itself. */
  @ForeignKey(() => Account)
  @Column('uuid', { nullable: true })
  accountId!: string | null;

  @Field({ description: 'What was done, such as `signing.sealed`.' })
  @Column('text')
  action!: string;

  @Column('uuid', { nullable: true })
  eventId!: string | null;

  @Field(() => ID, { description: 'The thing it was done to.' })
  @Column('uuid')
  subjectId!: string;

  /** What changed, field by field; never contact data, so that erasing a person leaves the log whole. */
  @Column('jsonb', { nullable: true })
  changes!: object | null;
}
