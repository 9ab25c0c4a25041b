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
import { Disclosure } from './disclosure.js';
import { Bindingness, Instrument } from './instrument.js';

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

  @Field(() => BilingualTextInput, { nullable: true, description: 'What is signed, by its name.' })
  @Omittable()
  @ValidateNested()
  @Type(() => BilingualTextInput)
  title?: BilingualTextInput;

  @Field(() => Instrument, { nullable: true, description: 'What kind of paper it is.' })
  @Omittable()
  @IsEnum(Instrument)
  instrument?: Instrument;

  @Field(() => Bindingness, {
    nullable: true,
    description: 'How far it binds in law; never derived from its title.',
  })
  @Omittable()
  @IsEnum(Bindingness)
  bindingness?: Bindingness;

  @Field(() => String, {
    nullable: true,
    description: 'The line of business, in words; null: none.',
  })
  @IsOptional()
  @Length(1, 200)
  industry?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where its effect is, in words; null: none.',
  })
  @IsOptional()
  @Length(1, 200)
  region?: string | null;

  @Field(() => Disclosure, { nullable: true, description: 'Who may see the amounts.' })
  @Omittable()
  @IsEnum(Disclosure)
  disclosure?: Disclosure;

  @Field(() => ID, {
    nullable: true,
    description: 'The signing that this is a phase of; null: none.',
  })
  @IsOptional()
  @IsUUID()
  phaseOfId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The framework that this fills in; null: none.' })
  @IsOptional()
  @IsUUID()
  callOffOfId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The signing in whose stead this one stands; null: none.',
  })
  @IsOptional()
  @IsUUID()
  replacesId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The signing that this one prolongs; null: none.',
  })
  @IsOptional()
  @IsUUID()
  renewsId?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day it takes effect in law; null: open.',
  })
  @IsOptional()
  effectiveOn?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The last day of its effect; null: none.',
  })
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
