import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsEnum,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';

import { Omittable } from '../kernel/graphql/omittable.js';
import { TimeRangeInput } from '../kernel/graphql/time-range.type.js';
import { BilingualTextInput } from '../kernel/text/bilingual-text.js';
import { LongTextInput } from '../kernel/text/long-text.js';
import { AgendaItemKind } from './agenda-item.entity.js';

@InputType({ description: 'A new agenda item, or with `id` and `version` a change to one.' })
export class SaveAgendaItemInput {
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
  forumId?: string;

  @Field(() => AgendaItemKind, { nullable: true, description: 'A new one needs it.' })
  @Omittable()
  @IsEnum(AgendaItemKind)
  kind?: AgendaItemKind;

  @Field(() => BilingualTextInput, { nullable: true, description: 'A new one needs it.' })
  @Omittable()
  @ValidateNested()
  @Type(() => BilingualTextInput)
  title?: BilingualTextInput;

  @Field(() => LongTextInput, {
    nullable: true,
    description: 'What it is about, in short; null: nothing is said.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => LongTextInput)
  abstract?: LongTextInput | null;

  @Field(() => LongTextInput, {
    nullable: true,
    description: 'What it is about, at length; null: nothing is said.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => LongTextInput)
  description?: LongTextInput | null;

  @Field(() => TimeRangeInput, { nullable: true, description: 'Null while it is not placed.' })
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

  @Field(() => Int, {
    nullable: true,
    description: 'Its place among items that start together; left out, a new one comes last.',
  })
  @Omittable()
  @IsInt()
  @Min(0)
  @Max(10_000)
  position?: number;

  @Field({
    nullable: true,
    description: 'A delay of the show does not move it, such as a broadcast; a new one is not.',
  })
  @Omittable()
  @IsBoolean()
  fixed?: boolean;
}
