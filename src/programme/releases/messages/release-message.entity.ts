import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import { Person } from '../../../directory/person.entity.js';
import { Release } from '../../../events/releases/release.entity.js';
import { Mail } from '../../../kernel/mail/outbox.entity.js';

/** What a speaker is told of a release, and when they said that they have read it. */
@ObjectType({ description: 'What a speaker is told of a release that concerns them.' })
@Entity('release_messages')
@Index('release_messages_person_id_idx', ['personId'])
export class ReleaseMessage {
  @ForeignKey(() => Release)
  @PrimaryColumn('uuid')
  releaseId!: string;

  @ForeignKey(() => Person)
  @PrimaryColumn('uuid')
  personId!: string;

  @ForeignKey(() => Mail)
  @Column('uuid')
  mailId!: string;

  @Field(() => Date, { nullable: true, description: 'When they said that they have read it.' })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  acknowledgedAt!: Date | null;

  /** Filled by whoever reads the message to show it. */
  @Field(() => Person, { description: 'Whom it is for.' })
  person!: Person;

  /** Filled like `person`. */
  @Field(() => Mail, { description: 'Its text can be edited while it is a draft.' })
  mail!: Mail;
}
