import { Field, Int, ObjectType } from '@nestjs/graphql';

import { BilingualText } from '../../../kernel/text/bilingual-text.js';

@ObjectType({ description: 'That a speaker has read what a release changes for them.' })
export class Acknowledgement {
  @Field(() => BilingualText, { description: 'The title of the event.' })
  event!: BilingualText;

  @Field({ description: 'The name of the event in addresses.' })
  slug!: string;

  @Field(() => Int, { description: 'Of the release.' })
  number!: number;

  @Field({ description: 'Who has read it.' })
  name!: string;

  @Field(() => Date, { description: 'The first time.' })
  acknowledgedAt!: Date;
}
