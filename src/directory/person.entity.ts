import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import { Sourced, sourcedChecks } from '../kernel/sources/sourced.js';
import { BilingualText } from '../kernel/text/bilingual-text.js';
import { Organisation } from './organisation.entity.js';

/** Somebody who speaks, hosts, signs or comes; the whole installation shares them. An account is no part of it. */
@ObjectType({
  description: 'Somebody who speaks, hosts or signs. All events of the installation share them.',
})
@Entity('people')
@Index('people_organisation_id_idx', ['organisationId'])
@Check('people_origin', sourcedChecks.origin)
@Check('people_certainty', sourcedChecks.certainty)
@Check('people_sourced', sourcedChecks.sourced)
export class Person extends Sourced {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Field({ description: '姓名, as the person writes it.' })
  @Column('text')
  name!: string;

  @Field(() => String, { nullable: true, description: 'The name in Latin script.' })
  @Column('text', { nullable: true })
  nameLatin!: string | null;

  @ForeignKey(() => Organisation)
  @Column('uuid', { nullable: true })
  organisationId!: string | null;

  @Column(() => BilingualText)
  post!: BilingualText;

  /** A bare id: the directory does not know events. Organisers of this one may change the person. */
  @Column('uuid')
  createdForEvent!: string;

  @Field(() => Int, {
    description:
      'Counts the changes. A write names the one it is based on, and is refused with `VERSION_CONFLICT` where another came since.',
  })
  @Column('integer', { default: 1 })
  version!: number;
}
