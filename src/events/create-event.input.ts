import { Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, IsTimeZone, Length, Matches, Max, Min, ValidateNested } from 'class-validator';

import { LocalDate } from '../kernel/graphql/local-date.scalar.js';
import { BilingualTextInput } from '../kernel/text/bilingual-text.js';

/** A language as BCP 47 writes it: `zh`, `en-GB`, `zh-Hant`. */
export const languageTag = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

@InputType({ description: 'A new event.' })
export class CreateEventInput {
  @Field({ description: 'Its name in addresses: small letters, digits and single hyphens.' })
  @Length(2, 80)
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  slug!: string;

  @Field(() => BilingualTextInput, { description: 'Its full name.' })
  @ValidateNested()
  @Type(() => BilingualTextInput)
  title!: BilingualTextInput;

  @Field(() => BilingualTextInput, { nullable: true, description: 'What it is about, in a line.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => BilingualTextInput)
  theme?: BilingualTextInput | null;

  @Field(() => LocalDate, { nullable: true, description: 'Its first local day.' })
  @IsOptional()
  startsOn?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The last day; it belongs to the event.' })
  @IsOptional()
  endsOn?: string | null;

  // An offset such as +08:00 is no zone: Postgres reads its sign the other way round.
  @Field({ description: 'The IANA name of a time zone, such as `Asia/Shanghai`.' })
  @IsTimeZone()
  @Matches(/^[A-Z]/)
  timeZone!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Where it takes place, such as `Shanghai`; none where it is open.',
  })
  @IsOptional()
  @Length(1, 100, { each: true })
  cities?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'BCP 47; left out: `zh` and `en`.' })
  @IsOptional()
  @Matches(languageTag, { each: true })
  languages?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many people may come to the event as a whole; left out: no limit.',
  })
  @IsOptional()
  @Min(1)
  @Max(100000)
  capacity?: number | null;
}
