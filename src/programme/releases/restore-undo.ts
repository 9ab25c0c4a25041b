import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { ItemBefore } from '../../forums/editing/agenda-change.js';
import type { TimeRange } from '../../kernel/database/time-range.js';
import { LocalDate } from '../../kernel/graphql/local-date.scalar.js';
import { TimeRangeType } from '../../kernel/graphql/time-range.type.js';
import { BilingualText } from '../../kernel/text/bilingual-text.js';
import { ItemLink } from '../interchange/item-link.js';

@ObjectType({ description: 'What was told of an item beside its title, as it is kept.' })
export class RestoredToldBefore {
  @Field(() => BilingualText, { nullable: true, description: 'Its abstract.' })
  abstract!: BilingualText | null;

  @Field(() => BilingualText, { nullable: true, description: 'Its description.' })
  description!: BilingualText | null;

  @Field(() => String, { nullable: true, description: 'What another system calls its kind.' })
  type!: string | null;

  @Field(() => String, { nullable: true, description: 'Its subtitle.' })
  subtitle!: string | null;

  @Field(() => String, { nullable: true, description: 'The language it is held in.' })
  language!: string | null;

  @Field(() => String, { nullable: true, description: 'Its name in addresses of another system.' })
  slug!: string | null;

  @Field(() => String, { nullable: true, description: 'Its address in another system.' })
  url!: string | null;

  @Field(() => [ItemLink], { description: 'Its links, as they were imported.' })
  links!: ItemLink[];
}

@ObjectType({ description: 'What an item was before it was restored, and the version it has now.' })
export class RestoredItemBefore extends ItemBefore {
  @Field(() => BilingualText, { nullable: true, description: 'Null where the title stayed.' })
  title!: BilingualText | null;

  @Field(() => RestoredToldBefore, {
    nullable: true,
    description: 'Null where all of it stayed.',
  })
  told!: RestoredToldBefore | null;
}

@ObjectType({ description: 'Who a speaker was said to be, and the version it has now.' })
export class RestoredSpeakerBefore {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version it has now.' })
  version!: number;

  @Field(() => BilingualText, { nullable: true, description: 'As it is kept; null for nothing.' })
  biography!: BilingualText | null;
}

@ObjectType({ description: 'What a forum was before it was restored, and the version it has now.' })
export class RestoredForumBefore {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version it has now.' })
  version!: number;

  @Field(() => BilingualText, { description: 'What it was called.' })
  title!: BilingualText;

  @Field(() => BilingualText, { nullable: true, description: 'Its theme; null where it had none.' })
  theme!: BilingualText | null;

  @Field(() => Int, { description: 'Its place among the forums.' })
  position!: number;

  @Field(() => LocalDate, { nullable: true, description: 'Null where it had a span.' })
  heldOn!: string | null;

  @Field(() => ID, { nullable: true, description: 'The room it held; null where it had none.' })
  roomId!: string | null;

  @Field(() => TimeRangeType, {
    nullable: true,
    description: 'When it took place; null where it had no span.',
  })
  during!: TimeRange | null;
}

@ObjectType({ description: 'An item that was made anew, at the version it has now.' })
export class RecreatedItem {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version it has now.' })
  version!: number;
}

@ObjectType({
  description: 'What takes a restored release back, as a new change: the input of undoRestore.',
})
export class RestoreUndo {
  @Field(() => ID, { description: 'The event whose draft it was.' })
  eventId!: string;

  @Field(() => [RestoredForumBefore], { description: 'Those that were changed, as they were.' })
  forums!: RestoredForumBefore[];

  @Field(() => [RestoredItemBefore], { description: 'Those that were changed, as they were.' })
  items!: RestoredItemBefore[];

  @Field(() => [RecreatedItem], { description: 'They are deleted again.' })
  recreated!: RecreatedItem[];

  @Field(() => [RestoredSpeakerBefore], {
    description: 'Those of whom something else was told, as it was.',
  })
  speakers!: RestoredSpeakerBefore[];

  @Field(() => [ID], { description: 'The parts in items that were given back to speakers.' })
  appearanceIds!: string[];
}
