import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

import { Event } from '../../events/event.entity.js';
import { AgendaItem, AgendaItemKind } from '../../forums/agenda-item.entity.js';
import { Forum } from '../../forums/forum.entity.js';
import { Account } from '../../kernel/auth/account.entity.js';
import { LocalDate } from '../../kernel/graphql/local-date.scalar.js';
import { Claim } from '../../kernel/sources/claim.js';
import { Sourced, sourcedChecks } from '../../kernel/sources/sourced.js';
import { BilingualText } from '../../kernel/text/bilingual-text.js';
import { Disclosure } from './disclosure.js';
import { Bindingness, Instrument } from './instrument.js';
import { SigningStatus } from './signing-status.js';

registerEnumType(SigningStatus, {
  name: 'SigningStatus',
  description: 'How far the record of a signing is.',
  valuesMap: {
    reported: {
      description:
        'Taken from a source; parties and amounts may be missing. Never counted, never sealed.',
    },
    draft: { description: 'Being written.' },
    submitted: { description: 'Waiting for a reviewer.' },
    approved: { description: 'Reviewed, and ready for the stage.' },
    scheduled: { description: 'On the agenda.' },
    signed: {
      description: 'Signed, on stage or off it; a registrar may still correct the record.',
    },
    sealed: { description: 'Frozen and in the ledger.' },
    withdrawn: { description: 'Given up before it was signed.' },
    voided: { description: 'Declared void by two organisers; it stays visible.' },
  },
});

/** The record that parties signed something. It is no electronic signature. */
@ObjectType({ description: 'The record that parties signed something.' })
@Entity('signings')
@Unique('signings_code_once', ['eventId', 'code'])
@Unique('signings_of_event', ['id', 'eventId'])
@Index('signings_event_id_idx', ['eventId', 'id'])
@Index('signings_agenda_item_id_idx', ['agendaItemId'])
@Index('signings_item_holds_one', ['agendaItemId'], {
  unique: true,
  where: `agenda_item_kind = 'signing' AND status <> 'voided'`,
})
@Index('signings_amended_once', ['amendsId'], {
  unique: true,
  where: `amends_id IS NOT NULL AND status NOT IN ('withdrawn', 'voided')`,
})
@Check('signings_titled', 'num_nonnulls(title_zh, title_en) > 0')
@Check(
  'signings_instrument',
  `instrument IN ('letter_of_intent', 'memorandum', 'framework', 'strategic_cooperation', 'contract', 'supplement', 'fund_agreement', 'product_agreement', 'securities_programme', 'other', 'unknown')`,
)
@Check(
  'signings_bindingness',
  `bindingness IN ('binding', 'partly_binding', 'preliminary', 'non_binding', 'unknown')`,
)
@Check('signings_disclosure', `disclosure IN ('public', 'press', 'internal')`)
@Check('signings_amendment', '(amends_id IS NULL) = (amendment_reason IS NULL)')
@Check('signings_terms', 'effective_on <= expires_on')
@Check('signings_item_kind', `agenda_item_kind IN ('signing', 'ceremony')`)
@Check('signings_item_with_kind', '(agenda_item_id IS NULL) = (agenda_item_kind IS NULL)')
@Check(
  'signings_on_stage',
  `CASE status WHEN 'scheduled' THEN agenda_item_id IS NOT NULL ELSE agenda_item_id IS NULL OR status IN ('reported', 'signed', 'sealed', 'voided') END`,
)
@Check('signings_dated', `status NOT IN ('signed', 'sealed') OR signed_on IS NOT NULL`)
@Check(
  'signings_not_of_itself',
  'id <> phase_of_id AND id <> call_off_of_id AND id <> replaces_id AND id <> renews_id AND id <> amends_id',
)
@Check('signings_approved_by_another', 'approved_by <> author_id AND approved_by <> edited_by')
@Check('signings_sealed_by_another', 'sealed_by <> recorded_by')
@Check('signings_voided_by_another', 'voided_by <> voiding_requested_by')
@Check(
  'signings_two_people_void',
  `voiding_requested_by IS NULL OR status IN ('signed', 'sealed', 'voided')`,
)
@Check('signings_voided_for_a_reason', `status <> 'voided' OR voiding_reason IS NOT NULL`)
@Check('signings_origin', sourcedChecks.origin)
@Check('signings_certainty', sourcedChecks.certainty)
@Check('signings_sourced', sourcedChecks.sourced)
@ForeignKey(() => Forum, ['forumId', 'eventId'], ['id', 'eventId'], {
  name: 'signings_forum_of_event',
})
@ForeignKey(
  () => AgendaItem,
  ['agendaItemId', 'eventId', 'agendaItemKind'],
  ['id', 'eventId', 'kind'],
  { name: 'signings_item_of_event', onUpdate: 'CASCADE' },
)
@ForeignKey('signing_steps', ['id', 'steps', 'status'], ['signingId', 'number', 'toStatus'], {
  name: 'signings_status_is_last_step',
  deferrable: 'INITIALLY DEFERRED',
})
export class Signing extends Sourced {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Field(() => ID, { description: 'The event it is signed at.' })
  @ForeignKey(() => Event)
  @Column('uuid')
  eventId!: string;

  @Field({
    description: 'What is printed: `FO2-003`, or `S-001` for one that belongs to no forum.',
  })
  @Column('text')
  code!: string;

  @Field(() => SigningStatus, { description: 'How far the record is.' })
  @Column('text')
  status!: SigningStatus;

  /** How many steps it has taken: the number of the last one, which says the same status. */
  @Column('integer', { default: 1 })
  steps!: number;

  @Field(() => Int, { description: 'Counts the edits and the steps. A frozen text is an edition.' })
  @Column('integer', { default: 1 })
  version!: number;

  @Field(() => BilingualText, { description: 'What is signed, by its name.' })
  @Column(() => BilingualText)
  title!: BilingualText;

  @Field(() => Instrument, { description: 'What kind of paper it is.' })
  @Column('text', { default: Instrument.unknown })
  instrument!: Instrument;

  @Field(() => Bindingness, {
    description: 'How far it binds in law; never derived from its title.',
  })
  @Column('text', { default: Bindingness.unknown })
  bindingness!: Bindingness;

  @Column('uuid', { nullable: true })
  forumId!: string | null;

  @Column('uuid', { nullable: true })
  agendaItemId!: string | null;

  /** The item's kind, kept equal by the database, so that it can let an item of kind `signing` hold one. */
  @Column('text', { nullable: true })
  agendaItemKind!: AgendaItemKind | null;

  @Field(() => String, { nullable: true, description: 'The line of business, in words.' })
  @Column('text', { nullable: true })
  industry!: string | null;

  @Field(() => String, { nullable: true, description: 'Where its effect is, in words.' })
  @Column('text', { nullable: true })
  region!: string | null;

  @Field(() => Disclosure, { description: 'Who may see the amounts.' })
  @Column('text', { default: Disclosure.internal })
  disclosure!: Disclosure;

  /** A phase of it: a project of its own. */
  @ForeignKey(() => Signing)
  @Column('uuid', { nullable: true })
  phaseOfId!: string | null;

  /** Drawn from it: the framework it fills in. */
  @ForeignKey(() => Signing)
  @Column('uuid', { nullable: true })
  callOffOfId!: string | null;

  @ForeignKey(() => Signing)
  @Column('uuid', { nullable: true })
  replacesId!: string | null;

  @ForeignKey(() => Signing)
  @Column('uuid', { nullable: true })
  renewsId!: string | null;

  /** The sealed record that this one changes; that one stays as it is. */
  @ForeignKey(() => Signing)
  @Column('uuid', { nullable: true })
  amendsId!: string | null;

  @Field(() => String, { nullable: true, description: 'Why the sealed record is amended.' })
  @Column('text', { nullable: true })
  amendmentReason!: string | null;

  @Column('text', { nullable: true })
  namesWaivedReason!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day it takes effect in law.' })
  @Column('date', { nullable: true })
  effectiveOn!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The last day of its effect.' })
  @Column('date', { nullable: true })
  expiresOn!: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day it was signed, as the registrar recorded it.',
  })
  @Column('date', { nullable: true })
  signedOn!: string | null;

  @Column('text', { nullable: true })
  withoutCopyReason!: string | null;

  /** The first of the two organisers it takes to declare a record void. */
  @ForeignKey(() => Account)
  @Column('uuid', { nullable: true })
  voidingRequestedBy!: string | null;

  @Column('text', { nullable: true })
  voidingReason!: string | null;

  @ForeignKey(() => Account)
  @Column('uuid', { nullable: true })
  voidedBy!: string | null;

  @Field(() => [Claim], { description: 'What sources say about it, quoted.' })
  @Column('jsonb', { default: [] })
  claims!: Claim[];

  @ForeignKey(() => Account)
  @Column('uuid', { nullable: true })
  authorId!: string | null;

  /** Who edited it last. */
  @ForeignKey(() => Account)
  @Column('uuid', { nullable: true })
  editedBy!: string | null;

  @ForeignKey(() => Account)
  @Column('uuid', { nullable: true })
  approvedBy!: string | null;

  /** Who recorded it as signed, or corrected that record last. */
  @ForeignKey(() => Account)
  @Column('uuid', { nullable: true })
  recordedBy!: string | null;

  @ForeignKey(() => Account)
  @Column('uuid', { nullable: true })
  sealedBy!: string | null;

  @Field(() => Date, { description: 'When the record was begun.' })
  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  createdAt!: Date;
}
