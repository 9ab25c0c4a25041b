import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

import { Account } from '../../kernel/auth/account.entity.js';
import { type FromStatus, SigningStatus, SigningStepKind } from './signing-status.js';
import { SigningTransition } from './signing-transition.entity.js';
import { Signing } from './signing.entity.js';

registerEnumType(SigningStepKind, {
  name: 'SigningStepKind',
  description: 'What can be done to the record of a signing.',
  valuesMap: {
    report: { description: 'It was taken over from a source.' },
    draft: { description: 'It was begun here.' },
    take_up: { description: 'A reported one became a draft.' },
    submit: { description: 'It was handed to the reviewers.' },
    send_back: { description: 'Its authors got it back.' },
    approve: { description: 'A reviewer approved the version read.' },
    schedule: { description: 'It was put on the agenda.' },
    unschedule: { description: 'It was taken off the agenda.' },
    record: { description: 'It was signed on stage.' },
    record_off_stage: { description: 'It was signed elsewhere, for a reason.' },
    correct: { description: 'The registrar put the record right.' },
    seal: { description: 'It was frozen and written into the ledger.' },
    withdraw: { description: 'It was given up before it was signed.' },
    void: { description: 'It was declared void after it was signed.' },
  },
});

/** A step that a record took. Rows are only ever added; the last one says the status of the record. */
@ObjectType({ description: 'A step that the record of a signing took.' })
@Entity('signing_steps')
@Unique('signing_steps_arrived', ['signingId', 'number', 'toStatus'])
@Check(
  'signing_steps_in_order',
  `(number = 1 AND previous IS NULL AND from_status = 'none') OR (number > 1 AND previous IS NOT NULL AND previous = number - 1)`,
)
@Check(
  'signing_steps_reasoned',
  `step NOT IN ('unschedule', 'record_off_stage', 'correct', 'withdraw', 'void') OR reason IS NOT NULL`,
)
@ForeignKey(
  () => SigningTransition,
  ['step', 'fromStatus', 'toStatus'],
  ['step', 'fromStatus', 'toStatus'],
  { name: 'signing_steps_known' },
)
@ForeignKey(
  () => SigningStep,
  ['signingId', 'previous', 'fromStatus'],
  ['signingId', 'number', 'toStatus'],
  { name: 'signing_steps_follow' },
)
export class SigningStep {
  @ForeignKey(() => Signing)
  @PrimaryColumn('uuid')
  signingId!: string;

  @Field(() => Int, { description: 'Its place in the history of the record, from 1.' })
  @PrimaryColumn('integer')
  number!: number;

  @Column('integer', { nullable: true })
  previous!: number | null;

  @Field(() => SigningStepKind, { description: 'What was done.' })
  @Column('text')
  step!: SigningStepKind;

  /** `none` for the first step. */
  @Column('text')
  fromStatus!: FromStatus;

  @Field(() => SigningStatus, { description: 'The status it led to.' })
  @Column('text')
  toStatus!: SigningStatus;

  @ForeignKey(() => Account)
  @Column('uuid', { nullable: true })
  accountId!: string | null;

  @Field(() => String, { nullable: true, description: 'Why, where a reason is asked for.' })
  @Column('text', { nullable: true })
  reason!: string | null;

  @Field(() => Int, { description: 'The version it made.' })
  @Column('integer')
  version!: number;

  @Field(() => Date, { description: 'When it was taken.' })
  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  at!: Date;
}
