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

import { SeenInput } from '../../kernel/graphql/seen.input.js';

@InputType({ description: 'Which forum is closed up, and as who sends it has seen it.' })
export class CompactForumInput {
  @Field(() => ID, { description: 'The forum whose items are closed up.' })
  @IsUUID()
  forumId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'How much is left between two items; left out: nothing.',
  })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(240)
  gapMinutes?: number | null;

  @Field(() => [SeenInput], {
    description:
      'All items of the forum that have a time, as they were read; VERSION_CONFLICT where it is not so.',
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => SeenInput)
  items!: SeenInput[];
}
