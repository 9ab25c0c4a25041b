import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsEnum, IsOptional, IsUUID, Length, ValidateNested } from 'class-validator';

import { LocalDate } from '../../kernel/graphql/local-date.scalar.js';
import { Omittable } from '../../kernel/graphql/omittable.js';
import { AmountInput } from '../../kernel/money/amount.js';
import { BilingualTextInput } from '../../kernel/text/bilingual-text.js';
import { SignatoryOutcome } from './signatory.entity.js';

@InputType({ description: 'What somebody who was to sign did.' })
export class SignatoryOutcomeInput {
  @Field(() => ID, { description: 'A signatory of the record.' })
  @IsUUID()
  signatoryId!: string;

  @Field(() => SignatoryOutcome, { description: 'What they did.' })
  @IsEnum(SignatoryOutcome)
  outcome!: SignatoryOutcome;

  @Field(() => ID, {
    nullable: true,
    description: 'The person who signed instead; with `substituted` alone.',
  })
  @IsOptional()
  @IsUUID()
  substituteId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it was not as planned, such as why somebody else signed.',
  })
  @IsOptional()
  @Length(1, 500)
  reason?: string | null;
}

@InputType({ description: 'What happened when it was signed.' })
export class RecordSignedInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => LocalDate, { description: 'The local day it was signed.' })
  signedOn!: string;

  @Field(() => [SignatoryOutcomeInput], {
    nullable: true,
    defaultValue: [],
    description: 'Who is not named counts as signed.',
  })
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => SignatoryOutcomeInput)
  signatories!: SignatoryOutcomeInput[];

  @Field(() => String, {
    nullable: true,
    description: 'Why it was signed off stage: needed for one that is approved but not scheduled.',
  })
  @IsOptional()
  @Length(1, 500)
  offStageReason?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Repeating a request with the same key has the effect of sending it once.',
  })
  @IsOptional()
  @Length(16, 255)
  idempotencyKey?: string | null;
}

@InputType({ description: 'The name of a party as it was really signed.' })
export class PartyNameInput {
  @Field(() => ID, { description: 'A party of the record.' })
  @IsUUID()
  partyId!: string;

  @Field(() => BilingualTextInput, { description: 'The name as it stands on the paper.' })
  @ValidateNested()
  @Type(() => BilingualTextInput)
  nameAsSigned!: BilingualTextInput;
}

@InputType({ description: 'What is left out stays; null clears.' })
export class CorrectRecordInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field({ description: 'What was wrong; it stays in the history of the record.' })
  @Length(1, 500)
  reason!: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day it was really signed. Left out: stays.',
  })
  @Omittable()
  signedOn?: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day it takes effect in law. Left out: stays; null: none.',
  })
  @IsOptional()
  effectiveOn?: string | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The last day of its effect. Left out: stays; null: none.',
  })
  @IsOptional()
  expiresOn?: string | null;

  @Field(() => BilingualTextInput, { nullable: true, description: 'Left out: stays.' })
  @Omittable()
  @ValidateNested()
  @Type(() => BilingualTextInput)
  title?: BilingualTextInput;

  @Field(() => [SignatoryOutcomeInput], {
    nullable: true,
    defaultValue: [],
    description: 'Who is not named stays as recorded.',
  })
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => SignatoryOutcomeInput)
  signatories!: SignatoryOutcomeInput[];

  @Field(() => [PartyNameInput], {
    nullable: true,
    defaultValue: [],
    description: 'Names of parties as they were signed; those of others stay.',
  })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => PartyNameInput)
  parties!: PartyNameInput[];

  @Field(() => [AmountInput], { nullable: true, description: 'All of them, in order.' })
  @Omittable()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => AmountInput)
  amounts?: AmountInput[];
}
