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
  @Field(() => ID)
  @IsUUID()
  signatoryId!: string;

  @Field(() => SignatoryOutcome)
  @IsEnum(SignatoryOutcome)
  outcome!: SignatoryOutcome;

  @Field(() => ID, {
    nullable: true,
    description: 'The person who signed instead; with `substituted` alone.',
  })
  @IsOptional()
  @IsUUID()
  substituteId?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @Length(1, 500)
  reason?: string | null;
}

@InputType()
export class RecordSignedInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => LocalDate)
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
  @Field(() => ID)
  @IsUUID()
  partyId!: string;

  @Field(() => BilingualTextInput)
  @ValidateNested()
  @Type(() => BilingualTextInput)
  nameAsSigned!: BilingualTextInput;
}

@InputType({ description: 'What is left out stays; null clears.' })
export class CorrectRecordInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field()
  @Length(1, 500)
  reason!: string;

  @Field(() => LocalDate, { nullable: true })
  @Omittable()
  signedOn?: string;

  @Field(() => LocalDate, { nullable: true })
  @IsOptional()
  effectiveOn?: string | null;

  @Field(() => LocalDate, { nullable: true })
  @IsOptional()
  expiresOn?: string | null;

  @Field(() => BilingualTextInput, { nullable: true })
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

  @Field(() => [PartyNameInput], { nullable: true, defaultValue: [] })
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
