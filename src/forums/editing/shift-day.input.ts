import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';

import { LocalDate } from '../../kernel/graphql/local-date.scalar.js';
import { SeenInput } from '../../kernel/graphql/seen.input.js';

@InputType({
  description: 'Which items are moved, by how much, and as who sends it has seen them.',
})
export class ShiftDayInput {
  @Field(() => ID, { description: 'The event whose day it is.' })
  @IsUUID()
  eventId!: string;

  @Field(() => ID, { nullable: true, description: 'Left out: all forums of the event.' })
  @IsOptional()
  @IsUUID()
  forumId?: string | null;

  @Field(() => LocalDate, { description: 'The day they start on, in the time zone of the event.' })
  day!: string;

  @Field(() => Int, { description: 'Later; less than zero: earlier.' })
  @IsInt()
  @Min(-1440)
  @Max(1440)
  minutes!: number;

  @Field(() => [SeenInput], {
    description:
      'All items that start on that day, as they were read; VERSION_CONFLICT where it is not so.',
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => SeenInput)
  items!: SeenInput[];

  @Field(() => [SeenInput], {
    nullable: true,
    description:
      'Forums that hold a room on that day, and whose own span is to be shifted as well.',
  })
  @IsOptional()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => SeenInput)
  forums?: SeenInput[] | null;
}
