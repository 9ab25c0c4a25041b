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

import { LocalDate } from '../../kernel/graphql/local-date.scalar.js';
import { TimeRangeInput } from '../../kernel/graphql/time-range.type.js';
import { BilingualTextInput } from '../../kernel/text/bilingual-text.js';

@InputType({ description: 'An item that was made anew, at the version it has now.' })
export class RecreatedItemInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => Int)
  @IsInt()
  @Min(1)
  version!: number;
}

@InputType({ description: 'What a forum was before a release was restored.' })
export class RestoredForumInput extends RecreatedItemInput {
  @Field(() => BilingualTextInput)
  @ValidateNested()
  @Type(() => BilingualTextInput)
  title!: BilingualTextInput;

  @Field(() => BilingualTextInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => BilingualTextInput)
  theme?: BilingualTextInput | null;

  @Field(() => Int)
  @IsInt()
  @Min(0)
  @Max(10_000)
  position!: number;

  @Field(() => LocalDate, { nullable: true })
  @IsOptional()
  heldOn?: string | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  roomId?: string | null;

  @Field(() => TimeRangeInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => TimeRangeInput)
  during?: TimeRangeInput | null;
}

@InputType({ description: 'What an item was before a release was restored.' })
export class RestoredItemInput extends RecreatedItemInput {
  @Field(() => BilingualTextInput, { nullable: true, description: 'Null: the title stays.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => BilingualTextInput)
  title?: BilingualTextInput | null;

  @Field(() => TimeRangeInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => TimeRangeInput)
  during?: TimeRangeInput | null;

  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  roomId?: string | null;

  @Field(() => Int)
  @IsInt()
  @Min(0)
  @Max(10_000)
  position!: number;
}

const idOf = ({ id }: RecreatedItemInput) => id;

@InputType({ description: 'The `undo` that restoreRelease gave, as it is.' })
export class UndoRestoreInput {
  @Field(() => ID)
  @IsUUID()
  eventId!: string;

  @Field(() => [RestoredForumInput])
  @ArrayMaxSize(1000)
  @ArrayUnique(idOf)
  @ValidateNested({ each: true })
  @Type(() => RestoredForumInput)
  forums!: RestoredForumInput[];

  @Field(() => [RestoredItemInput])
  @ArrayMaxSize(10_000)
  @ArrayUnique(idOf)
  @ValidateNested({ each: true })
  @Type(() => RestoredItemInput)
  items!: RestoredItemInput[];

  @Field(() => [RecreatedItemInput])
  @ArrayMaxSize(10_000)
  @ArrayUnique(idOf)
  @ValidateNested({ each: true })
  @Type(() => RecreatedItemInput)
  recreated!: RecreatedItemInput[];

  @Field(() => [ID])
  @ArrayMaxSize(10_000)
  @IsUUID(undefined, { each: true })
  appearanceIds!: string[];
}
