import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Min, ValidateNested } from 'class-validator';

import { LongTextInput } from '../kernel/text/long-text.js';

@InputType({ description: 'A change to what an event tells of a speaker.' })
export class EditSpeakerInput {
  @Field(() => ID, { description: 'The invitation to the event.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => LongTextInput, {
    nullable: true,
    description: 'Who they are; null: nothing is said.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => LongTextInput)
  biography?: LongTextInput | null;
}
