import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import type { TimeRange } from '../../kernel/database/time-range.js';
import { TimeRangeType } from '../../kernel/graphql/time-range.type.js';
import { AgendaItem } from '../agenda-item.entity.js';
import { Forum } from '../forum.entity.js';

@ObjectType({
  description: 'Where an item was, and the version it has now: as moveAgendaItems takes it.',
})
export class ItemBefore {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version it has now.' })
  version!: number;

  @Field(() => TimeRangeType, {
    nullable: true,
    description: 'When it took place; null where it had no time.',
  })
  during!: TimeRange | null;

  @Field(() => ID, { description: 'The forum on whose agenda it stood.' })
  forumId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The room it held itself; null where the forum holds one, or it had none.',
  })
  roomId!: string | null;

  @Field(() => Int, { description: 'Its place among items that start together, or have no time.' })
  position!: number;
}

@ObjectType({
  description: 'Where a forum was, and the version it has now: as moveAgendaItems takes it.',
})
export class ForumBefore {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: 'The version it has now.' })
  version!: number;

  @Field(() => TimeRangeType, { description: 'When it took place.' })
  during!: TimeRange;
}

@ObjectType({
  description: 'What takes a change back, as a new change: the input of moveAgendaItems.',
})
export class AgendaUndo {
  @Field(() => [ItemBefore], { description: 'The places of items that are given back.' })
  moves!: ItemBefore[];

  @Field(() => [ForumBefore], { description: 'The spans of forums that are given back.' })
  forums!: ForumBefore[];
}

@ObjectType({ description: 'What several items, and maybe their forums, have become.' })
export class AgendaChange {
  @Field(() => [AgendaItem], { description: 'The items that were changed or made.' })
  items!: AgendaItem[];

  @Field(() => [Forum], { description: 'The forums that were moved, as they stand now.' })
  forums!: Forum[];

  @Field(() => AgendaUndo, {
    description: 'Empty where items were made: those are taken back by deleteAgendaItem.',
  })
  undo!: AgendaUndo;
}
