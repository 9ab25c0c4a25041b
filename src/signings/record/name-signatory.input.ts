import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsEnum, IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';

import { BilingualTextInput } from '../../kernel/text/bilingual-text.js';
import { Authority } from './signatory.entity.js';

@InputType({ description: 'Who signs for which party.' })
export class NameSignatoryInput {
  @Field(() => ID, { description: 'A record that is a draft or submitted.' })
  @IsUUID()
  signingId!: string;

  @Field(() => ID, { description: 'The party they sign for.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => ID, { description: 'Somebody in the directory.' })
  @IsUUID()
  personId!: string;

  @Field(() => BilingualTextInput, { nullable: true, description: 'As it will be signed.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => BilingualTextInput)
  post?: BilingualTextInput | null;

  @Field(() => Authority, { nullable: true, description: 'Needed before approval.' })
  @IsOptional()
  @IsEnum(Authority)
  authority?: Authority | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 1,
    description: 'Those with the same number sign in parallel.',
  })
  @IsInt()
  @Min(1)
  @Max(1000)
  order!: number;
}
