import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

import { Certainty } from './sourced.js';

/** How exactly a date is known. */
export enum DatePrecision {
  day = 'day',
  month = 'month',
  year = 'year',
}
registerEnumType(DatePrecision, {
  name: 'DatePrecision',
  description: 'How exactly a date is known.',
  valuesMap: {
    day: { description: 'The very day.' },
    month: { description: 'The month; the day says nothing.' },
    year: { description: 'The year; month and day say nothing.' },
  },
});

@ObjectType({
  description:
    'A sentence quoted from a source about the thing it stands on: a purpose, a history, a boast. Never an attribute.',
})
export class Claim {
  @Field(() => String, { nullable: true, description: 'As the source prints it.' })
  zh!: string | null;

  @Field(() => String, { nullable: true, description: 'A working translation of our own.' })
  en!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The date it speaks of: `2023-07-04`, `2023-07` or `2023`.',
  })
  on!: string | null;

  @Field(() => DatePrecision, {
    nullable: true,
    description:
      'How exact `on` is: of a `month`, only year and month count. Null where there is no date.',
  })
  onPrecision!: DatePrecision | null;

  @Field(() => String, { nullable: true, description: 'The amount it names, as printed.' })
  amountAsPrinted!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The sentence of the source, such as `P14.S1`.',
  })
  sourceRef!: string | null;

  @Field(() => Certainty, {
    description: 'Whether the source says it, or it is concluded from what it says.',
  })
  certainty!: Certainty;
}
