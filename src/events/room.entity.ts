import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

import { type TimeRange, timeRangesColumn } from '../kernel/database/time-range.js';
import { BilingualText } from '../kernel/text/bilingual-text.js';
import { Event } from './event.entity.js';

/** A place that can be held for a span of time. */
@ObjectType({ description: 'A place that can be held for a span of time.' })
@Entity('rooms')
@Index('rooms_event_id_idx', ['eventId'])
@Check('rooms_named', 'num_nonnulls(name_zh, name_en) > 0')
@Check('rooms_capacity', 'capacity > 0')
@Check(
  'rooms_open_hours',
  'isempty(open_hours) OR isfinite(lower(open_hours)) AND isfinite(upper(open_hours)) AND lower_inc(open_hours) AND NOT upper_inc(open_hours)',
)
@Unique('rooms_of_event', ['id', 'eventId'])
export class Room {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @ForeignKey(() => Event)
  @Column('uuid')
  eventId!: string;

  @Field(() => BilingualText, { description: 'What the sign on its door says.' })
  @Column(() => BilingualText)
  name!: BilingualText;

  @Column(() => BilingualText)
  venue!: BilingualText;

  @Field(() => String, {
    nullable: true,
    description: 'Where it is; null where that is not said.',
  })
  @Column('text', { nullable: true })
  city!: string | null;

  @Field(() => Int, { nullable: true, description: 'How many people it holds; null when unknown.' })
  @Column('integer', { nullable: true })
  capacity!: number | null;

  /** None where nobody says when it is closed. */
  @Column('tstzmultirange', { default: '{}', transformer: timeRangesColumn })
  openHours!: TimeRange[];

  @Column('jsonb', { default: [] })
  equipment!: BilingualText[];

  @Field(() => Int, { description: 'Its place among the rooms; those of one position by age.' })
  @Column('integer', { default: 0 })
  position!: number;

  @Field(() => Int, {
    description:
      'Counts the changes. A write names the one it is based on, and is refused with `VERSION_CONFLICT` where another came since.',
  })
  @Column('integer', { default: 1 })
  version!: number;
}
