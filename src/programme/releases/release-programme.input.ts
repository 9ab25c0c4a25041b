import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, IsUUID, ValidateNested } from 'class-validator';

import { BilingualTextInput } from '../../kernel/text/bilingual-text.js';

@InputType({ description: 'Which draft is released, and what is said of it.' })
export class ReleaseProgrammeInput {
  @Field(() => ID, { description: 'The event whose draft is released.' })
  @IsUUID()
  eventId!: string;

  @Field(() => BilingualTextInput, {
    nullable: true,
    description: 'What is to be said about it; the public reads it.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => BilingualTextInput)
  note?: BilingualTextInput | null;
}
