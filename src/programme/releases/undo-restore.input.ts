import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

import { SeenInput } from '../../kernel/graphql/seen.input.js';
import { LocalDate } from '../../kernel/graphql/local-date.scalar.js';
import { TimeRangeInput } from '../../kernel/graphql/time-range.type.js';
import { BilingualTextInput } from '../../kernel/text/bilingual-text.js';
import { longestText, LongTextInput } from '../../kernel/text/long-text.js';

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

@InputType({ description: 'Something elsewhere that an item is accompanied by, as it is kept.' })
export class ItemLinkInput {
  @Field({ description: 'Its address.' })
  @MaxLength(longestText)
  url!: string;

  @Field({ description: 'What it is called; may be empty.' })
  @MaxLength(longestText)
  title!: string;
}

@InputType({ description: 'What was told of an item beside its title, as it is kept.' })
export class RestoredToldInput {
  @Field(() => LongTextInput, { nullable: true, description: 'Kept as it is, like markup.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => LongTextInput)
  abstract?: LongTextInput | null;

  @Field(() => LongTextInput, { nullable: true, description: 'Kept as it is, like markup.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => LongTextInput)
  description?: LongTextInput | null;

  @Field(() => String, { nullable: true, description: 'What another system calls its kind.' })
  @IsOptional()
  @MaxLength(longestText)
  type?: string | null;

  @Field(() => String, { nullable: true, description: 'Its subtitle.' })
  @IsOptional()
  @MaxLength(longestText)
  subtitle?: string | null;

  @Field(() => String, { nullable: true, description: 'The language it is held in.' })
  @IsOptional()
  @MaxLength(longestText)
  language?: string | null;

  @Field(() => String, { nullable: true, description: 'Its name in addresses of another system.' })
  @IsOptional()
  @MaxLength(longestText)
  slug?: string | null;

  @Field(() => String, { nullable: true, description: 'Its address in another system.' })
  @IsOptional()
  @MaxLength(longestText)
  url?: string | null;

  @Field(() => [ItemLinkInput], { description: 'Its links, as they were imported.' })
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => ItemLinkInput)
  links!: ItemLinkInput[];
}

@InputType({ description: 'Who a speaker was said to be before a release was restored.' })
export class RestoredSpeakerInput extends SeenInput {
  @Field(() => LongTextInput, {
    nullable: true,
    description: 'Kept as it is, like markup; null or left out: nothing.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => LongTextInput)
  biography?: LongTextInput | null;
}

@InputType({ description: 'What an item was before a release was restored.' })
export class RestoredItemInput extends SeenInput {
  @Field(() => BilingualTextInput, { nullable: true, description: 'Null: the title stays.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => BilingualTextInput)
  title?: BilingualTextInput | null;

  @Field(() => RestoredToldInput, { nullable: true, description: 'Null: all of it stays.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => RestoredToldInput)
  told?: RestoredToldInput | null;

  @Field(() => ID, { description: 'The forum on whose agenda it stands again, of the event.' })
  @IsUUID()
  forumId!: string;

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

  @Field(() => [RestoredSpeakerInput], {
    description: 'Those of whom something else was told, as it was.',
  })
  @ArrayMaxSize(10_000)
  @ArrayUnique(idOf)
  @ValidateNested({ each: true })
  @Type(() => RestoredSpeakerInput)
  speakers!: RestoredSpeakerInput[];

  @Field(() => [ID], { description: 'The parts that are taken from speakers again.' })
  @ArrayMaxSize(10_000)
  @IsUUID(undefined, { each: true })
  appearanceIds!: string[];
}
