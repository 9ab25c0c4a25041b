import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

import { Sourced, sourcedChecks } from '../kernel/sources/sourced.js';
import { BilingualText } from '../kernel/text/bilingual-text.js';
import { Event } from './event.entity.js';

/** How a printed figure stands to the true one. */
export enum StatisticPrecision {
  exact = 'exact',
  rounded = 'rounded',
  below = 'below',
  above = 'above',
  approximate = 'approximate',
}
registerEnumType(StatisticPrecision, {
  name: 'StatisticPrecision',
  description: 'How a printed figure stands to the true one: 近8% is 8, `below`.',
  valuesMap: {
    exact: { description: 'It is the true figure.' },
    rounded: { description: 'It was rounded.' },
    below: { description: 'The true one is a little smaller (近).' },
    above: { description: 'The true one is larger (超, 逾).' },
    approximate: { description: 'The true one is about that (约).' },
  },
});

/** A figure as a source prints it. */
@ObjectType({ description: 'A figure about an event, as a source prints it.' })
@Entity('statistics')
@Check('statistics_precision', `precision IN ('exact', 'rounded', 'below', 'above', 'approximate')`)
@Unique('statistics_once', ['eventId', 'position'])
@Check('statistics_origin', sourcedChecks.origin)
@Check('statistics_certainty', sourcedChecks.certainty)
@Check('statistics_sourced', sourcedChecks.sourced)
export class Statistic extends Sourced {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @ForeignKey(() => Event)
  @Column('uuid')
  eventId!: string;

  @Field(() => Int, { description: 'Its place in the source.' })
  @Column('integer')
  position!: number;

  @Field(() => BilingualText, { description: 'What is counted.' })
  @Column(() => BilingualText)
  measure!: BilingualText;

  @Field({ description: 'The figure with its words: 近8%.' })
  @Column('text')
  asPrinted!: string;

  /** A decimal as text: no digit is added or lost. */
  @Field(() => String, {
    nullable: true,
    description: 'A decimal; null where only words are printed.',
  })
  @Column('numeric', { nullable: true })
  value!: string | null;

  @Field(() => String, { nullable: true, description: 'As printed: 亿元.' })
  @Column('text', { nullable: true })
  unit!: string | null;

  @Field(() => StatisticPrecision, { description: 'How exact the printed figure is.' })
  @Column('text')
  precision!: StatisticPrecision;

  @Field(() => String, {
    nullable: true,
    description: 'The time it speaks of, as printed; null when unknown.',
  })
  @Column('text', { nullable: true })
  period!: string | null;
}
