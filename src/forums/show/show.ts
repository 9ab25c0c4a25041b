import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

import type { TimeRange } from '../../kernel/database/time-range.js';
import { TimeRangeType } from '../../kernel/graphql/time-range.type.js';
import { AgendaItem } from '../agenda-item.entity.js';
import { ShowStatus } from './course.js';
import { ShowItemState } from './forecast.js';

registerEnumType(ShowStatus, {
  name: 'ShowStatus',
  description: 'How far the show of a forum is.',
  valuesMap: {
    waiting: { description: 'Nobody has started it.' },
    held: { description: 'What is on is interrupted.' },
    ended: { description: 'The last item is over.' },
  },
});
registerEnumType(ShowItemState, {
  name: 'ShowItemState',
  description: 'How an item of a show stands.',
  valuesMap: {
    skipped: { description: 'It was left out, or cut short where it has started.' },
  },
});

@ObjectType({ description: 'An item of the last release, as its show goes.' })
export class ShowItem {
  @Field(() => AgendaItem)
  item!: AgendaItem;

  @Field(() => ShowItemState)
  state!: ShowItemState;

  @Field(() => TimeRangeType, {
    nullable: true,
    description: 'As released; null where only the day is known.',
  })
  planned!: TimeRange | null;

  @Field(() => Date, { nullable: true })
  startedAt!: Date | null;

  @Field(() => Date, { nullable: true })
  endedAt!: Date | null;

  @Field(() => TimeRangeType, {
    nullable: true,
    description:
      'Of what is on or to come: when it takes place by what is known now. A delay moves it unless it is fixed.',
  })
  forecast!: TimeRange | null;

  @Field(() => Int, {
    description: 'How far it would run into the next fixed item; 0 where it fits.',
  })
  overrunMinutes!: number;
}

@ObjectType({
  description:
    'How the agenda of a forum goes at this moment. Whoever runs it is told to the minute, everybody else to five.',
})
export class Show {
  @Field(() => Int, { description: 'How many cues were given; 0 where there was none.' })
  version!: number;

  @Field(() => ShowStatus)
  status!: ShowStatus;

  @Field(() => AgendaItem, {
    nullable: true,
    description: 'What is on; null also where the last release has it no more.',
  })
  currentItem!: AgendaItem | null;

  @Field(() => AgendaItem, { nullable: true, description: 'Whose turn is next.' })
  nextItem!: AgendaItem | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'By how much what is on will end later than planned, negative for earlier; null while nothing with a time is on.',
  })
  lateMinutes!: number | null;

  @Field(() => [ShowItem], { description: 'In agenda order.' })
  items!: ShowItem[];
}
