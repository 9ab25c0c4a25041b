import { Field, InputType, ObjectType } from '@nestjs/graphql';

import type { TimeRange } from '../database/time-range.js';
import { DateTime } from './date-time.scalar.js';

@ObjectType('TimeRange', {
  description: 'A span of time; its start belongs to it, its end does not.',
})
export class TimeRangeType implements TimeRange {
  @Field(() => DateTime, { description: 'The first instant of it.' })
  start!: Date;

  @Field(() => DateTime, { description: 'The first instant after it.' })
  end!: Date;
}

@InputType({ description: 'A span of time; it ends after it starts.' })
export class TimeRangeInput implements TimeRange {
  @Field(() => DateTime, { description: 'The first instant of it.' })
  start!: Date;

  @Field(() => DateTime, { description: 'The first instant after it.' })
  end!: Date;
}

/** The rule that a span breaks, if any. */
export function brokenBySpan({ start, end }: TimeRange): string | undefined {
  if (end < start) return 'span_reversed';
  return end > start ? undefined : 'span_empty';
}
