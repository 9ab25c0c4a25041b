import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsOptional,
  IsUUID,
  Length,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';

import { Omittable } from '../kernel/graphql/omittable.js';
import { TimeRangeInput } from '../kernel/graphql/time-range.type.js';
import { BilingualTextInput } from '../kernel/text/bilingual-text.js';

@InputType({ description: 'A new room, or with `id` and `version` a change to one.' })
export class SaveRoomInput {
  @Field(() => ID, { nullable: true })
  @Omittable()
  @IsUUID()
  id?: string;

  @Field(() => Int, { nullable: true, description: 'The version that was read; goes with `id`.' })
  @Omittable()
  @Min(1)
  version?: number;

  @Field(() => ID, {
    nullable: true,
    description: 'A new one needs it; a room stays in its event.',
  })
  @Omittable()
  @IsUUID()
  eventId?: string;

  @Field(() => BilingualTextInput, { nullable: true, description: 'A new one needs it.' })
  @Omittable()
  @ValidateNested()
  @Type(() => BilingualTextInput)
  name?: BilingualTextInput;

  @Field(() => BilingualTextInput, { nullable: true, description: 'The building it is in.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => BilingualTextInput)
  venue?: BilingualTextInput | null;

  @Field(() => String, { nullable: true, description: 'Where it is; null: not said.' })
  @IsOptional()
  @Length(1, 100)
  city?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many people it holds.' })
  @IsOptional()
  @Min(1)
  @Max(1000000)
  capacity?: number | null;

  @Field(() => [TimeRangeInput], {
    nullable: true,
    description: 'All spans in which it can be used, such as one a day; none: at any time.',
  })
  @Omittable()
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => TimeRangeInput)
  openHours?: TimeRangeInput[];

  @Field(() => [BilingualTextInput], { nullable: true, description: 'All that is in it.' })
  @Omittable()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => BilingualTextInput)
  equipment?: BilingualTextInput[];

  @Field(() => Int, { nullable: true, description: 'Its place among the rooms; left out: 0.' })
  @Omittable()
  @Min(0)
  @Max(10000)
  position?: number;
}
