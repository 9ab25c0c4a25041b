import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  IsEnum,
  IsOptional,
  IsTimeZone,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';

import { LocalDate } from '../kernel/graphql/local-date.scalar.js';
import { Omittable } from '../kernel/graphql/omittable.js';
import { BilingualTextInput } from '../kernel/text/bilingual-text.js';
import { languageTag } from './create-event.input.js';
import { OverlappingForums, WaitingList } from './event.entity.js';

@InputType({ description: 'What is left out stays; null clears.' })
export class EditEventInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  @Min(1)
  version!: number;

  @Field(() => String, { nullable: true })
  @Omittable()
  @Length(2, 80)
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  slug?: string;

  @Field(() => BilingualTextInput, { nullable: true })
  @Omittable()
  @ValidateNested()
  @Type(() => BilingualTextInput)
  title?: BilingualTextInput;

  @Field(() => BilingualTextInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => BilingualTextInput)
  theme?: BilingualTextInput | null;

  @Field(() => LocalDate, { nullable: true })
  @IsOptional()
  startsOn?: string | null;

  @Field(() => LocalDate, { nullable: true })
  @IsOptional()
  endsOn?: string | null;

  @Field(() => String, { nullable: true })
  @Omittable()
  @IsTimeZone()
  @Matches(/^[A-Z]/)
  timeZone?: string;

  @Field(() => [String], { nullable: true })
  @Omittable()
  @Length(1, 100, { each: true })
  cities?: string[];

  @Field(() => [String], { nullable: true, description: 'BCP 47.' })
  @Omittable()
  @Matches(languageTag, { each: true })
  languages?: string[];

  @Field(() => WaitingList, { nullable: true })
  @Omittable()
  @IsEnum(WaitingList)
  waitingList?: WaitingList;

  @Field(() => OverlappingForums, { nullable: true })
  @Omittable()
  @IsEnum(OverlappingForums)
  overlappingForums?: OverlappingForums;

  @Field(() => Int, { nullable: true, description: 'Minutes from one room to another.' })
  @Omittable()
  @Min(0)
  @Max(24 * 60)
  travelMinutes?: number;

  @Field(() => Int, {
    nullable: true,
    description: 'How many people may come to the event as a whole; null lifts the limit.',
  })
  @IsOptional()
  @Min(1)
  @Max(100000)
  capacity?: number | null;
}
