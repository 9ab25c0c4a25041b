import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import { Event } from '../../events/event.entity.js';
import { Account } from '../../kernel/auth/account.entity.js';
import { Attendee } from '../registration/attendee.entity.js';
import { Gate } from './gate.entity.js';

export enum CheckInOutcome {
  admitted = 'admitted',
  already_in = 'already_in',
  wrong_event = 'wrong_event',
  cancelled = 'cancelled',
  not_registered = 'not_registered',
  unknown_ticket = 'unknown_ticket',
}
registerEnumType(CheckInOutcome, {
  name: 'CheckInOutcome',
  description: 'What came of a scan. A ticket that is not good is an outcome, not an error.',
  valuesMap: {
    admitted: { description: 'The first entry on this ticket.' },
    already_in: {
      description: 'Somebody entered on this ticket before; `firstEntryAt` says when.',
    },
    wrong_event: { description: 'The ticket is for another event.' },
    cancelled: { description: 'The registration was cancelled.' },
    not_registered: { description: 'The registration waits, or was not approved.' },
    unknown_ticket: { description: 'There is no such ticket.' },
  },
});

/** One scan of a ticket, known by the event, the device and its own number. Rows are only ever added. */
@ObjectType({ description: 'One scan of a ticket, and what it came to.' })
@Entity('check_ins')
@Check(
  'check_ins_outcome',
  `outcome IN ('admitted', 'already_in', 'wrong_event', 'cancelled', 'not_registered', 'unknown_ticket')`,
)
@Check('check_ins_attendee', `(attendee_id IS NULL) = (outcome = 'unknown_ticket')`)
@ForeignKey(() => Gate, ['gateId', 'eventId'], ['id', 'eventId'], {
  name: 'check_ins_gate_of_event',
})
@Index('check_ins_first_entry', ['eventId', 'attendeeId'], {
  unique: true,
  where: `outcome = 'admitted'`,
})
export class CheckIn {
  @ForeignKey(() => Event)
  @PrimaryColumn('uuid')
  eventId!: string;

  @PrimaryColumn('text')
  deviceId!: string;

  @PrimaryColumn('text')
  scanId!: string;

  @Column('uuid', { nullable: true })
  gateId!: string | null;

  /** Null for an unknown ticket; of another event where the ticket is for that one. */
  @ForeignKey(() => Attendee)
  @Column('uuid', { nullable: true })
  attendeeId!: string | null;

  @Field(() => CheckInOutcome, {
    description: 'What came of it; only `admitted` lets somebody in.',
  })
  @Column('text')
  outcome!: CheckInOutcome;

  @Field(() => Date, { description: 'By the clock of the device.' })
  @Column('timestamp with time zone', { precision: 3 })
  scannedAt!: Date;

  @Field(() => Int, { description: 'How far the clock of the device was behind, as it measured.' })
  @Column('integer', { default: 0 })
  offsetMs!: number;

  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  receivedAt!: Date;

  @ForeignKey(() => Account)
  @Column('uuid', { nullable: true })
  accountId!: string | null;
}
