import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  IsInt,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';

import { LocalDate } from '../kernel/graphql/local-date.scalar.js';
import { Omittable } from '../kernel/graphql/omittable.js';
import { TimeRangeInput } from '../kernel/graphql/time-range.type.js';
import { BilingualTextInput } from '../kernel/text/bilingual-text.js';

@InputType({ description: 'A new forum, or with `id` and `version` a change to one.' })
export class SaveForumInput {
  @Field(() => ID, { nullable: true })
  @Omittable()
  @IsUUID()
  id?: string;

  @Field(() => Int, { nullable: true, description: 'The version that was read; goes with `id`.' })
  @Omittable()
  @IsInt()
  @Min(1)
  version?: number;

  @Field(() => ID, { nullable: true, description: 'A new one needs it, and it stays.' })
  @Omittable()
  @IsUUID()
  eventId?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Small letters, digits and single hyphens; a new one needs it.',
  })
  @Omittable()
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  @Length(1, 80)
  slug?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Two to six capitals or digits; left out, a new one gets the next of F1, F2, ….',
  })
  @Omittable()
  @Matches(/^[A-Z0-9]{2,6}$/)
  code?: string;

  @Field(() => BilingualTextInput, { nullable: true, description: 'A new one needs it.' })
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

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Where only the day is known; beside a span it must be the day of its start.',
  })
  @IsOptional()
  heldOn?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Goes with `during`; without the two, each item holds a room of its own.',
  })
  @IsOptional()
  @IsUUID()
  roomId?: string | null;

  @Field(() => TimeRangeInput, {
    nullable: true,
    description: 'A span of the same length moves the items along; another length leaves them.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => TimeRangeInput)
  during?: TimeRangeInput | null;

  @Field(() => Int, { nullable: true, description: 'How many it takes; null for no limit.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(100_000)
  capacity?: number | null;

  @Field(() => Int, { nullable: true, description: 'Left out, a new one comes last.' })
  @Omittable()
  @IsInt()
  @Min(0)
  @Max(10_000)
  position?: number;
}
