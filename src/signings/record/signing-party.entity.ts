import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

import { Organisation } from '../../directory/organisation.entity.js';
import { Account } from '../../kernel/auth/account.entity.js';
import { BilingualText } from '../../kernel/text/bilingual-text.js';
import { Signing } from './signing.entity.js';

export enum PartyCapacity {
  party = 'party',
  co_founder = 'co_founder',
  guarantor = 'guarantor',
  manager = 'manager',
  beneficiary = 'beneficiary',
}
registerEnumType(PartyCapacity, {
  name: 'PartyCapacity',
  description: 'As what a party takes part.',
  valuesMap: {
    party: { description: 'One of those who agree.' },
    co_founder: { description: 'Founds a fund or a body together with others.' },
    guarantor: { description: 'Answers for another party.' },
    manager: { description: 'Runs the fund.' },
    beneficiary: { description: 'Whom it is for, without agreeing to anything.' },
  },
});

/** An organisation, or an unnamed group, that takes part in a signing. */
@ObjectType({ description: 'An organisation, or an unnamed group, that takes part in a signing.' })
@Entity('signing_parties')
@Unique('signing_parties_in_order', ['signingId', 'position'])
@Unique('signing_parties_of_signing', ['id', 'signingId'])
@Unique('signing_parties_once', ['signingId', 'organisationId'])
@Check(
  'signing_parties_capacity',
  `capacity IN ('party', 'co_founder', 'guarantor', 'manager', 'beneficiary')`,
)
@Check(
  'signing_parties_somebody',
  '(organisation_id IS NULL) = (num_nonnulls(group_name_zh, group_name_en) > 0)',
)
@Check(
  'signing_parties_counted',
  'group_count IS NULL OR (group_count > 0 AND organisation_id IS NULL)',
)
export class SigningParty {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @ForeignKey(() => Signing)
  @Column('uuid')
  signingId!: string;

  @Field(() => Int, { description: 'Its place among the parties.' })
  @Column('integer')
  position!: number;

  @ForeignKey(() => Organisation)
  @Column('uuid', { nullable: true })
  organisationId!: string | null;

  /** Optional: the API tells it by `given`. */
  @Column(() => BilingualText)
  groupName!: BilingualText;

  @Field(() => Int, { nullable: true, description: 'How many the unnamed group has.' })
  @Column('integer', { nullable: true })
  groupCount!: number | null;

  @Field(() => PartyCapacity, { description: 'As what it takes part.' })
  @Column('text')
  capacity!: PartyCapacity;

  /** 甲方, 乙方… Optional. */
  @Column(() => BilingualText)
  sideLabel!: BilingualText;

  /** Optional; frozen with the record. */
  @Column(() => BilingualText)
  nameAsSigned!: BilingualText;

  @Column('timestamp with time zone', { precision: 3, nullable: true })
  namesConfirmedAt!: Date | null;

  @ForeignKey(() => Account)
  @Column('uuid', { nullable: true })
  namesConfirmedBy!: string | null;
}
