import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsEnum, IsOptional, IsUUID, Length, ValidateNested } from 'class-validator';

import { LocalDate } from '../../kernel/graphql/local-date.scalar.js';
import { AmountInput } from '../../kernel/money/amount.js';
import { BilingualTextInput } from '../../kernel/text/bilingual-text.js';
import { PartyInput } from './party.input.js';
import { Bindingness, Disclosure, Instrument } from './signing.entity.js';

@InputType()
export class DraftSigningInput {
  @Field(() => ID)
  @IsUUID()
  eventId!: string;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  forumId?: string | null;

  @Field(() => BilingualTextInput)
  @ValidateNested()
  @Type(() => BilingualTextInput)
  title!: BilingualTextInput;

  @Field(() => Instrument, { nullable: true, defaultValue: Instrument.unknown })
  @IsEnum(Instrument)
  instrument!: Instrument;

  @Field(() => Bindingness, { nullable: true, defaultValue: Bindingness.unknown })
  @IsEnum(Bindingness)
  bindingness!: Bindingness;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Length(1, 200)
  industry?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Length(1, 200)
  region?: string | null;

  @Field(() => Disclosure, {
    nullable: true,
    defaultValue: Disclosure.internal,
    description: 'Who may see the amounts.',
  })
  @IsEnum(Disclosure)
  disclosure!: Disclosure;

  @Field(() => ID, { nullable: true, description: 'The signing that this is a phase of.' })
  @IsOptional()
  @IsUUID()
  phaseOfId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The framework that this fills in.' })
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
    defaultValue: [],
    description: 'In order. For a partner, its own organisation is one of them.',
  })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => PartyInput)
  parties!: PartyInput[];

  @Field(() => [AmountInput], { nullable: true, defaultValue: [] })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => AmountInput)
  amounts!: AmountInput[];
}
