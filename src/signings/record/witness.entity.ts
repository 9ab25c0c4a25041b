import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

import { Person } from '../../directory/person.entity.js';
import { BilingualText } from '../../kernel/text/bilingual-text.js';
import { Signing } from './signing.entity.js';

/** Somebody who stands by while parties sign. */
@ObjectType({ description: 'Somebody who stands by while parties sign.' })
@Entity('witnesses')
@Unique('witnesses_once', ['signingId', 'personId'])
export class Witness {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @ForeignKey(() => Signing)
  @Column('uuid')
  signingId!: string;

  @ForeignKey(() => Person)
  @Column('uuid')
  personId!: string;

  /** Optional. */
  @Column(() => BilingualText)
  post!: BilingualText;

  @Field(() => Int, { description: 'Their place among the witnesses, from 1.' })
  @Column('integer')
  position!: number;
}
