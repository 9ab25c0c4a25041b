import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import { Claim } from '../kernel/sources/claim.js';
import { Sourced, sourcedChecks } from '../kernel/sources/sourced.js';
import { BilingualText } from '../kernel/text/bilingual-text.js';

/** What kind of body an organisation is. */
export enum OrganisationKind {
  government = 'government',
  zone = 'zone',
  enterprise = 'enterprise',
  institute = 'institute',
  university = 'university',
  finance = 'finance',
  fund = 'fund',
  party_body = 'party_body',
  media = 'media',
  association = 'association',
  other = 'other',
}
registerEnumType(OrganisationKind, {
  name: 'OrganisationKind',
  description: 'What kind of body an organisation is.',
  valuesMap: {
    government: { description: 'A body of government (政府部门).' },
    party_body: { description: 'A body of a party (党委部门).' },
    association: { description: 'An association or a chamber (协会, 商会).' },
    enterprise: { description: 'A company.' },
    finance: { description: 'A bank, an insurer or another house of finance.' },
    fund: { description: 'A fund, or who manages one.' },
    university: { description: 'A university or college.' },
    institute: { description: 'An institute of research.' },
    media: { description: 'A newspaper, a station or another medium.' },
    zone: { description: 'The administration of a zone or park (园区).' },
    other: { description: 'Anything else.' },
  },
});

/** How high in the administration an organisation stands. */
export enum OrganisationLevel {
  national = 'national',
  province = 'province',
  city = 'city',
  district = 'district',
  other = 'other',
}
registerEnumType(OrganisationLevel, {
  name: 'OrganisationLevel',
  description: 'How high in the administration an organisation stands.',
  valuesMap: {
    national: { description: 'Of the whole country (国家).' },
    province: { description: 'Of a province (省).' },
    city: { description: 'Of a city (市).' },
    district: { description: 'Of a district or county (区, 县).' },
    other: { description: 'Another level.' },
  },
});

/** A body that hosts, speaks, signs or comes; the whole installation shares it. */
@ObjectType({
  description:
    'A body that hosts, founds, signs or comes. All events of the installation share it.',
})
@Entity('organisations')
@Check('organisations_named', 'num_nonnulls(name_zh, name_en) > 0')
@Check(
  'organisations_kind',
  `kind IN ('government', 'zone', 'enterprise', 'institute', 'university', 'finance', 'fund', 'party_body', 'media', 'association', 'other')`,
)
@Check('organisations_level', `level IN ('national', 'province', 'city', 'district', 'other')`)
@Check('organisations_uscc', `uscc ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'`)
@Check('organisations_parent_is_another', 'parent_id <> id')
@Check('organisations_origin', sourcedChecks.origin)
@Check('organisations_certainty', sourcedChecks.certainty)
@Check('organisations_sourced', sourcedChecks.sourced)
export class Organisation extends Sourced {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Field(() => BilingualText, { description: 'What it is called, in full.' })
  @Column(() => BilingualText)
  name!: BilingualText;

  @Column(() => BilingualText)
  short!: BilingualText;

  @Column(() => BilingualText)
  legal!: BilingualText;

  @Field(() => OrganisationKind, { description: 'What it is.' })
  @Column('text')
  kind!: OrganisationKind;

  @Field(() => OrganisationLevel, {
    nullable: true,
    description: 'How far up it stands; null where that says nothing.',
  })
  @Column('text', { nullable: true })
  level!: OrganisationLevel | null;

  @Field(() => String, {
    nullable: true,
    description: '统一社会信用代码, the unified social credit code (GB 32100-2015).',
  })
  @Column('text', { nullable: true })
  uscc!: string | null;

  @ForeignKey(() => Organisation)
  @Column('uuid', { nullable: true })
  parentId!: string | null;

  @Field(() => [Claim], { description: 'What sources say about it, quoted.' })
  @Column('jsonb', { default: [] })
  claims!: Claim[];

  /** A bare id: the directory does not know events. Organisers of this one may change it. */
  @Column('uuid')
  createdForEvent!: string;

  @Field(() => Int, {
    description:
      'Counts the changes. A write names the one it is based on, and is refused with `VERSION_CONFLICT` where another came since.',
  })
  @Column('integer', { default: 1 })
  version!: number;
}
