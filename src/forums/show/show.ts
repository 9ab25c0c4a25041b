import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

import type { TimeRange } from '../../kernel/database/time-range.js';
import { TimeRangeType } from '../../kernel/graphql/time-range.type.js';
import { AgendaItem } from '../agenda-item.entity.js';
import { ShowCueKind, ShowStatus } from './course.js';
import { ShowItemState } from './forecast.js';

registerEnumType(ShowStatus, {
  name: 'ShowStatus',
  description: 'How far the show of a forum is.',
  valuesMap: {
    running: { description: 'An item is on, and its time runs.' },
    waiting: { description: 'Nobody has started it.' },
    held: { description: 'What is on is interrupted.' },
    ended: { description: 'The last item is over.' },
  },
});
registerEnumType(ShowCueKind, {
  name: 'ShowCueKind',
  description: 'What somebody who runs a show can say.',
  valuesMap: {
    start: { description: 'The first item is on.' },
    next: { description: 'What is on has ended, and the next item is on.' },
    hold: { description: 'What is on is interrupted.' },
    resume: { description: 'What was interrupted goes on.' },
    skip: { description: 'An item is left out, or what is on is cut short.' },
    shift: { description: 'What is on will be longer or shorter.' },
    restore: { description: 'A skipped item is to come after all.' },
    back: { description: 'The item before is on again, as if it had not ended.' },
  },
});
registerEnumType(ShowItemState, {
  name: 'ShowItemState',
  description: 'How an item of a show stands.',
  valuesMap: {
    to_come: { description: 'It has not started.' },
    on: { description: 'It is on now, interrupted or not.' },
    done: { description: 'It was on, and has ended.' },
    skipped: { description: 'It was left out, or cut short where it has started.' },
  },
});

@ObjectType({ description: 'An item of the last release, as its show goes.' })
export class ShowItem {
  @Field(() => AgendaItem, { description: 'The item, as last released.' })
  item!: AgendaItem;

  @Field(() => ShowItemState, { description: 'How it stands.' })
  state!: ShowItemState;

  @Field(() => TimeRangeType, {
    nullable: true,
    description: 'As released; null where only the day is known.',
  })
  planned!: TimeRange | null;

  @Field(() => Date, { nullable: true, description: 'When it came on; null until then.' })
  startedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it ended; null until then.' })
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

@ObjectType('ShowCue', { description: 'One thing that somebody who runs a show said.' })
export class SaidCue {
  @Field(() => ShowCueKind, { description: 'What was said.' })
  kind!: ShowCueKind;

  @Field(() => String, { nullable: true, description: 'The name of who said it.' })
  by!: string | null;

  @Field(() => Date, { description: 'When it was said.' })
  at!: Date;

  @Field(() => Int, { nullable: true, description: 'Of a shift; negative for shorter.' })
  minutes!: number | null;

  @Field(() => AgendaItem, {
    nullable: true,
    description: 'What it brought on, skipped or restored, where the last release has it.',
  })
  item!: AgendaItem | null;
}

@ObjectType({
  description:
    'How the agenda of a forum goes at this moment. Whoever runs it is told to the minute, everybody else to five.',
})
export class Show {
  @Field(() => Int, { description: 'How many cues were given; 0 where there was none.' })
  version!: number;

  @Field(() => ShowStatus, { description: 'How far it is.' })
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

  @Field(() => Date, {
    description: 'The instant that all of this is told of, by the server’s clock.',
  })
  asOf!: Date;

  @Field(() => Date, {
    nullable: true,
    description:
      'When what is on should be over: its planned length from when it began, the time it was held until `asOf`, and what it was shifted by. For whoever runs it; null also while nothing with a time is on.',
  })
  dueAt!: Date | null;

  @Field(() => SaidCue, {
    nullable: true,
    description: 'What was said last; for whoever runs it.',
  })
  lastCue!: SaidCue | null;

  @Field({ description: 'Whether the asker may run it.' })
  mayRun!: boolean;

  @Field(() => [ShowItem], { description: 'In agenda order.' })
  items!: ShowItem[];
}
