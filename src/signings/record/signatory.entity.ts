import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

import { Person } from '../../directory/person.entity.js';
import { BilingualText } from '../../kernel/text/bilingual-text.js';
import { SigningParty } from './signing-party.entity.js';

export enum Authority {
  legal_representative = 'legal_representative',
  board_resolution = 'board_resolution',
  power_of_attorney = 'power_of_attorney',
  full_powers = 'full_powers',
}
registerEnumType(Authority, {
  name: 'Authority',
  description: 'On what ground somebody signs for a party.',
  valuesMap: {
    legal_representative: { description: '法定代表人' },
    board_resolution: { description: '董事会决议' },
    power_of_attorney: { description: '授权委托书' },
    full_powers: { description: '全权证书, between governments.' },
  },
});

export enum SignatoryOutcome {
  signed = 'signed',
  substituted = 'substituted',
  absent = 'absent',
}
registerEnumType(SignatoryOutcome, {
  name: 'SignatoryOutcome',
  description: 'What somebody who was to sign did.',
  valuesMap: {
    signed: { description: 'Signed in person.' },
    absent: { description: 'Did not sign, and nobody did instead.' },
    substituted: { description: 'Somebody else signed instead.' },
  },
});

/** Somebody who signs for a party. */
@ObjectType({ description: 'Somebody who signs for a party.' })
@Entity('signatories')
@Unique('signatories_once', ['partyId', 'personId'])
@Index('signatories_signing_id_idx', ['signingId'])
@Check(
  'signatories_authority',
  `authority IN ('legal_representative', 'board_resolution', 'power_of_attorney', 'full_powers')`,
)
@Check('signatories_outcome', `outcome IN ('signed', 'substituted', 'absent')`)
@Check(
  'signatories_substitute',
  `(substitute_id IS NOT NULL) = (outcome IS NOT DISTINCT FROM 'substituted')`,
)
@ForeignKey(() => SigningParty, ['partyId', 'signingId'], ['id', 'signingId'], {
  name: 'signatories_party_of_signing',
  onDelete: 'CASCADE',
})
export class Signatory {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  signingId!: string;

  @Column('uuid')
  partyId!: string;

  @ForeignKey(() => Person)
  @Column('uuid')
  personId!: string;

  /** As signed; optional. */
  @Column(() => BilingualText)
  post!: BilingualText;

  @Column('text', { nullable: true })
  authority!: Authority | null;

  @Field(() => Int, { name: 'order', description: 'Those with the same number sign in parallel.' })
  @Column('integer', { default: 1 })
  signingOrder!: number;

  @Field(() => SignatoryOutcome, {
    nullable: true,
    description: 'Null until the signing is recorded.',
  })
  @Column('text', { nullable: true })
  outcome!: SignatoryOutcome | null;

  /** Who signed instead. */
  @ForeignKey(() => Person)
  @Column('uuid', { nullable: true })
  substituteId!: string | null;

  @Column('text', { nullable: true })
  outcomeReason!: string | null;
}
