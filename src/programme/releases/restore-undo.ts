import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { ItemBefore } from '../../forums/editing/agenda-change.js';
import type { TimeRange } from '../../kernel/database/time-range.js';
import { LocalDate } from '../../kernel/graphql/local-date.scalar.js';
import { TimeRangeType } from '../../kernel/graphql/time-range.type.js';
import { BilingualText } from '../../kernel/text/bilingual-text.js';

@ObjectType({ description: 'What an item was before it was restored, and the version it has now.' })
export class RestoredItemBefore extends ItemBefore {
  @Field(() => BilingualText, { nullable: true, description: 'Null where the title stayed.' })
  title!: BilingualText | null;
}

@ObjectType({ description: 'What a forum was before it was restored, and the version it has now.' })
export class RestoredForumBefore {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => BilingualText)
  title!: BilingualText;

  @Field(() => BilingualText, { nullable: true })
  theme!: BilingualText | null;

  @Field(() => Int)
  position!: number;

  @Field(() => LocalDate, { nullable: true, description: 'Null where it had a span.' })
  heldOn!: string | null;

  @Field(() => ID, { nullable: true })
  roomId!: string | null;

  @Field(() => TimeRangeType, { nullable: true })
  during!: TimeRange | null;
}

@ObjectType({ description: 'An item that was made anew, at the version it has now.' })
export class RecreatedItem {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@ObjectType({
  description: 'What takes a restored release back, as a new change: the input of undoRestore.',
})
export class RestoreUndo {
  @Field(() => ID)
  eventId!: string;

  @Field(() => [RestoredForumBefore])
  forums!: RestoredForumBefore[];

  @Field(() => [RestoredItemBefore])
  items!: RestoredItemBefore[];

  @Field(() => [RecreatedItem], { description: 'They are deleted again.' })
  recreated!: RecreatedItem[];

  @Field(() => [ID], { description: 'The parts in items that were given back to speakers.' })
  appearanceIds!: string[];
}
