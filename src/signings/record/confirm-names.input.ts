import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, IsUUID, ValidateNested } from 'class-validator';

import { BilingualTextInput } from '../../kernel/text/bilingual-text.js';

@InputType({ description: 'The names of a party, as it confirms them.' })
export class ConfirmNamesInput {
  @Field(() => ID, { description: 'The record that will be signed.' })
  @IsUUID()
  signingId!: string;

  @Field(() => ID, { description: 'The party that confirms its name and its signatories.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => BilingualTextInput, {
    nullable: true,
    description: 'The name as it will be signed, where the one in the record is not right.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => BilingualTextInput)
  nameAsSigned?: BilingualTextInput | null;
}
