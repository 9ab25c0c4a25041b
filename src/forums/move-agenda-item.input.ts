import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';

import { Omittable } from '../kernel/graphql/omittable.js';
import { TimeRangeInput } from '../kernel/graphql/time-range.type.js';

@InputType({ description: 'Where an agenda item goes; what is left out stays.' })
export class MoveAgendaItemInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => ID, {
    nullable: true,
    description:
      'Another forum of the event, which the asker may edit too. The item keeps its time, and its room where the ' +
      'forum holds none; it comes last there.',
  })
  @Omittable()
  @IsUUID()
  forumId?: string;

  @Field(() => TimeRangeInput, { nullable: true, description: 'Null takes it off the timetable.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => TimeRangeInput)
  during?: TimeRangeInput | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Where the forum holds no room of its own, and there alone; goes with `during`.',
  })
  @IsOptional()
  @IsUUID()
  roomId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Its place among items that start together.' })
  @Omittable()
  @IsInt()
  @Min(0)
  @Max(10_000)
  position?: number;
}
