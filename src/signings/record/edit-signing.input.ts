import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsEnum,
  IsOptional,
  IsUUID,
  Length,
  Min,
  ValidateNested,
} from 'class-validator';

import { LocalDate } from '../../kernel/graphql/local-date.scalar.js';
import { Omittable } from '../../kernel/graphql/omittable.js';
import { AmountInput } from '../../kernel/money/amount.js';
import { BilingualTextInput } from '../../kernel/text/bilingual-text.js';
import { PartyInput } from './party.input.js';
import { Bindingness, Disclosure, Instrument } from './signing.entity.js';

@InputType({ description: 'What is left out stays; null clears.' })
export class EditSigningInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  @Min(1)
  version!: number;

  @Field(() => ID, { nullable: true, description: 'The code stays as it was printed.' })
  @IsOptional()
  @IsUUID()
  forumId?: string | null;

  @Field(() => BilingualTextInput, { nullable: true })
  @Omittable()
  @ValidateNested()
  @Type(() => BilingualTextInput)
  title?: BilingualTextInput;

  @Field(() => Instrument, { nullable: true })
  @Omittable()
  @IsEnum(Instrument)
  instrument?: Instrument;

  @Field(() => Bindingness, { nullable: true })
  @Omittable()
  @IsEnum(Bindingness)
  bindingness?: Bindingness;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Length(1, 200)
  industry?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Length(1, 200)
  region?: string | null;

  @Field(() => Disclosure, { nullable: true })
  @Omittable()
  @IsEnum(Disclosure)
  disclosure?: Disclosure;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  phaseOfId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  callOffOfId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  replacesId?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  renewsId?: string | null;

  @Field(() => LocalDate, { nullable: true })
  @IsOptional()
  effectiveOn?: string | null;

  @Field(() => LocalDate, { nullable: true })
  @IsOptional()
  expiresOn?: string | null;

  @Field(() => [PartyInput], {
    nullable: true,
    description:
      'All of them, in order. An organisation that stays keeps its signatories and, while its name stays, its confirmation.',
  })
  @Omittable()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => PartyInput)
  parties?: PartyInput[];

  @Field(() => [AmountInput], { nullable: true, description: 'All of them, in order.' })
  @Omittable()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => AmountInput)
  amounts?: AmountInput[];
}
