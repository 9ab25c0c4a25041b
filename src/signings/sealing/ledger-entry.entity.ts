import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

import { Event } from '../../events/event.entity.js';
import { Signing } from '../record/signing.entity.js';

/** A sealed record in the hash chain of its event. Rows are only ever added, and Postgres checks the chain. */
@ObjectType({ description: 'A sealed record in the hash chain of its event.' })
@Entity('ledger_entries')
@Unique('ledger_entries_hash_once', ['eventId', 'sequence', 'hash'])
@Check('ledger_entries_hashed', `hash = sha256(coalesce(previous_hash, ''::bytea) || content)`)
@Check(
  'ledger_entries_in_order',
  '(sequence = 1 AND num_nonnulls(previous_sequence, previous_hash) = 0) OR (sequence > 1 AND num_nonnulls(previous_sequence, previous_hash) = 2 AND previous_sequence = sequence - 1)',
)
@ForeignKey(
  () => LedgerEntry,
  ['eventId', 'previousSequence', 'previousHash'],
  ['eventId', 'sequence', 'hash'],
  { name: 'ledger_entries_chained' },
)
@Index('ledger_entries_signing_id_idx', ['signingId'])
export class LedgerEntry {
  @ForeignKey(() => Event)
  @PrimaryColumn('uuid')
  eventId!: string;

  @Field(() => Int, { description: 'Its number in the chain of its event, from 1.' })
  @PrimaryColumn('integer')
  sequence!: number;

  @Column('integer', { nullable: true })
  previousSequence!: number | null;

  @Column('bytea', { nullable: true })
  previousHash!: Buffer | null;

  @Column('bytea')
  hash!: Buffer;

  /** Canonical JSON (RFC 8785) in UTF-8. */
  @Column('bytea')
  content!: Buffer;

  @ForeignKey(() => Signing)
  @Column('uuid')
  signingId!: string;

  @Field(() => Date, { description: 'When the record was sealed.' })
  @Column('timestamp with time zone', { precision: 3 })
  sealedAt!: Date;
}
