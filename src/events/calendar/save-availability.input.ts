import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsUUID, ValidateNested } from 'class-validator';

import { TimeRangeInput } from '../../kernel/graphql/time-range.type.js';

@InputType({ description: 'When a person can come to an event.' })
export class SaveAvailabilityInput {
  @Field(() => ID, { description: 'The event they come to.' })
  @IsUUID()
  eventId!: string;

  @Field(() => ID, { description: 'Somebody in the directory.' })
  @IsUUID()
  personId!: string;

  @Field(() => [TimeRangeInput], {
    description: 'All spans in which the person can come; none: at any time. They may touch.',
  })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => TimeRangeInput)
  spans!: TimeRangeInput[];
}
