import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';

import { SeenInput } from '../../kernel/graphql/seen.input.js';
import { LocalDate } from '../../kernel/graphql/local-date.scalar.js';
import { TimeRangeInput } from '../../kernel/graphql/time-range.type.js';
import { BilingualTextInput } from '../../kernel/text/bilingual-text.js';

@InputType({ description: 'What a forum was before a release was restored.' })
export class RestoredForumInput extends SeenInput {
  @Field(() => BilingualTextInput, { description: 'What it is called again.' })
  @ValidateNested()
  @Type(() => BilingualTextInput)
  title!: BilingualTextInput;

  @Field(() => BilingualTextInput, { nullable: true, description: 'Null or left out: none.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => BilingualTextInput)
  theme?: BilingualTextInput | null;

  @Field(() => Int, { description: 'Its place among the forums.' })
  @IsInt()
  @Min(0)
  @Max(10_000)
  position!: number;

  @Field(() => LocalDate, { nullable: true, description: 'Its day, where it has no span.' })
  @IsOptional()
  heldOn?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The room it holds again, of the event; null or left out: none.',
  })
  @IsOptional()
  @IsUUID()
  roomId?: string | null;

  @Field(() => TimeRangeInput, {
    nullable: true,
    description: 'When it takes place again; null or left out: no span.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => TimeRangeInput)
  during?: TimeRangeInput | null;
}

@InputType({ description: 'What an item was before a release was restored.' })
export class RestoredItemInput extends SeenInput {
  @Field(() => BilingualTextInput, { nullable: true, description: 'Null: the title stays.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => BilingualTextInput)
  title?: BilingualTextInput | null;

  @Field(() => TimeRangeInput, {
    nullable: true,
    description: 'When it takes place again; null or left out: without a time.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => TimeRangeInput)
  during?: TimeRangeInput | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The room it holds itself, of the event; null or left out: none.',
  })
  @IsOptional()
  @IsUUID()
  roomId?: string | null;

  @Field(() => Int, {
    description: 'Its place again among items that start together, or have no time.',
  })
  @IsInt()
  @Min(0)
  @Max(10_000)
  position!: number;
}

const idOf = ({ id }: SeenInput) => id;

@InputType({ description: 'The `undo` that restoreRelease gave, as it is.' })
export class UndoRestoreInput {
  @Field(() => ID, { description: 'The event whose draft it is.' })
  @IsUUID()
  eventId!: string;

  @Field(() => [RestoredForumInput], { description: 'Those that were changed, as they were.' })
  @ArrayMaxSize(1000)
  @ArrayUnique(idOf)
  @ValidateNested({ each: true })
  @Type(() => RestoredForumInput)
  forums!: RestoredForumInput[];

  @Field(() => [RestoredItemInput], { description: 'Those that were changed, as they were.' })
  @ArrayMaxSize(10_000)
  @ArrayUnique(idOf)
  @ValidateNested({ each: true })
  @Type(() => RestoredItemInput)
  items!: RestoredItemInput[];

  @Field(() => [SeenInput], { description: 'Those that are deleted again.' })
  @ArrayMaxSize(10_000)
  @ArrayUnique(idOf)
  @ValidateNested({ each: true })
  @Type(() => SeenInput)
  recreated!: SeenInput[];

  @Field(() => [ID], { description: 'The parts that are taken from speakers again.' })
  @ArrayMaxSize(10_000)
  @IsUUID(undefined, { each: true })
  appearanceIds!: string[];
}
