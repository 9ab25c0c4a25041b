import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsEnum, IsOptional, IsUUID, Length, ValidateNested } from 'class-validator';

import { LocalDate } from '../../kernel/graphql/local-date.scalar.js';
import { AmountInput } from '../../kernel/money/amount.js';
import { BilingualTextInput } from '../../kernel/text/bilingual-text.js';
import { PartyInput } from './party.input.js';
import { Disclosure } from './disclosure.js';
import { Bindingness, Instrument } from './instrument.js';

@InputType({ description: 'A new record, as far as it is known.' })
export class DraftSigningInput {
  @Field(() => ID, { description: 'The event it is signed at.' })
  @IsUUID()
  eventId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The forum it belongs to, which gives it its code; left out: the event as a whole.',
  })
  @IsOptional()
  @IsUUID()
  forumId?: string | null;

  @Field(() => BilingualTextInput, { description: 'What is signed, by its name.' })
  @ValidateNested()
  @Type(() => BilingualTextInput)
  title!: BilingualTextInput;

  @Field(() => Instrument, {
    nullable: true,
    defaultValue: Instrument.unknown,
    description: 'What kind of paper it is.',
  })
  @IsEnum(Instrument)
  instrument!: Instrument;

  @Field(() => Bindingness, {
    nullable: true,
    defaultValue: Bindingness.unknown,
    description: 'How far it binds in law; never derived from its title.',
  })
  @IsEnum(Bindingness)
  bindingness!: Bindingness;

  @Field(() => String, { nullable: true, description: 'The line of business, in words.' })
  @IsOptional()
  @Length(1, 200)
  industry?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where its effect is, in words, such as a province.',
  })
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

  @Field(() => ID, {
    nullable: true,
    description: 'The signing in whose stead this one stands; one that the asker may see.',
  })
  @IsOptional()
  @IsUUID()
  replacesId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The signing that this one prolongs; one that the asker may see.',
  })
  @IsOptional()
  @IsUUID()
  renewsId?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The day it takes effect in law.' })
  @IsOptional()
  effectiveOn?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The last day of its effect; not before `effectiveOn`.',
  })
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

  @Field(() => [AmountInput], {
    nullable: true,
    defaultValue: [],
    description: 'The sums that the paper names, in order.',
  })
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => AmountInput)
  amounts!: AmountInput[];
}
