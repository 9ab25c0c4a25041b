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

  @Field(() => Int)
  version!: number;

  @Field(() => TimeRangeType, { nullable: true })
  during!: TimeRange | null;

  @Field(() => ID, { nullable: true })
  roomId!: string | null;

  @Field(() => Int)
  position!: number;
}

@ObjectType({
  description: 'Where a forum was, and the version it has now: as moveAgendaItems takes it.',
})
export class ForumBefore {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => TimeRangeType)
  during!: TimeRange;
}

@ObjectType({
  description: 'What takes a change back, as a new change: the input of moveAgendaItems.',
})
export class AgendaUndo {
  @Field(() => [ItemBefore])
  moves!: ItemBefore[];

  @Field(() => [ForumBefore])
  forums!: ForumBefore[];
}

@ObjectType({ description: 'What several items, and maybe their forums, have become.' })
export class AgendaChange {
  @Field(() => [AgendaItem], { description: 'The items that were changed or made.' })
  items!: AgendaItem[];

  @Field(() => [Forum])
  forums!: Forum[];

  @Field(() => AgendaUndo, {
    description: 'Empty where items were made: those are taken back by deleteAgendaItem.',
  })
  undo!: AgendaUndo;
}
