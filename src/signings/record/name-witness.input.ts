import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, IsUUID, ValidateNested } from 'class-validator';

import { BilingualTextInput } from '../../kernel/text/bilingual-text.js';

@InputType({ description: 'In the order of naming.' })
export class NameWitnessInput {
  @Field(() => ID)
  @IsUUID()
  signingId!: string;

  @Field(() => ID)
  @IsUUID()
  personId!: string;

  @Field(() => BilingualTextInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => BilingualTextInput)
  post?: BilingualTextInput | null;
}
