import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, IsUUID, ValidateNested } from 'class-validator';

import { BilingualTextInput } from '../../kernel/text/bilingual-text.js';

@InputType({ description: 'In the order of naming.' })
export class NameWitnessInput {
  @Field(() => ID, { description: 'A record that is a draft or submitted.' })
  @IsUUID()
  signingId!: string;

  @Field(() => ID, { description: 'Somebody in the directory.' })
  @IsUUID()
  personId!: string;

  @Field(() => BilingualTextInput, {
    nullable: true,
    description: 'The post used at the signing; left out: the person’s own.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => BilingualTextInput)
  post?: BilingualTextInput | null;
}
