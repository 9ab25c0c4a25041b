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

  @Field(() => String, {
    nullable: true,
    description:
      'Its part of an address, of small letters, digits and `-`; refused with `SLUG_TAKEN`.',
  })
  @Omittable()
  @Length(2, 80)
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  slug?: string;

  @Field(() => BilingualTextInput, { nullable: true, description: 'Its full name.' })
  @Omittable()
  @ValidateNested()
  @Type(() => BilingualTextInput)
  title?: BilingualTextInput;

  @Field(() => BilingualTextInput, {
    nullable: true,
    description: 'What it is about, in a line; null: none.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => BilingualTextInput)
  theme?: BilingualTextInput | null;

  @Field(() => LocalDate, { nullable: true, description: 'Its first local day; null: open.' })
  @IsOptional()
  startsOn?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Its last local day; null: open.' })
  @IsOptional()
  endsOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'In which its days and clocks are, as `Asia/Shanghai`; instants stay as they are.',
  })
  @Omittable()
  @IsTimeZone()
  @Matches(/^[A-Z]/)
  timeZone?: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Where it takes place, such as `Shanghai`.',
  })
  @Omittable()
  @Length(1, 100, { each: true })
  cities?: string[];

  @Field(() => [String], { nullable: true, description: 'BCP 47.' })
  @Omittable()
  @Matches(languageTag, { each: true })
  languages?: string[];

  @Field(() => WaitingList, {
    nullable: true,
    description: 'How the line for a full forum moves on.',
  })
  @Omittable()
  @IsEnum(WaitingList)
  waitingList?: WaitingList;

  @Field(() => OverlappingForums, {
    nullable: true,
    description: 'Whether somebody may register for two forums at one time.',
  })
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
