import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

import { Slot } from '../events/calendar/slot.entity.js';
import { Capacity } from '../events/capacity/capacity.entity.js';
import { Event } from '../events/event.entity.js';
import { Room } from '../events/room.entity.js';
import type { TimeRange } from '../kernel/database/time-range.js';
import { LocalDate } from '../kernel/graphql/local-date.scalar.js';
import { TimeRangeType } from '../kernel/graphql/time-range.type.js';
import { Claim } from '../kernel/sources/claim.js';
import { Sourced, sourcedChecks } from '../kernel/sources/sourced.js';
import { BilingualText } from '../kernel/text/bilingual-text.js';

/**
 * A themed part of an event. Its slot holds a room and a span, or neither: then each of its items holds a
 * room of its own.
 */
@ObjectType({
  description: 'A themed part of an event, with its own hosts, room, span and agenda.',
})
@Entity('forums')
@Unique('forums_slug_once', ['eventId', 'slug'])
@Unique('forums_code_once', ['eventId', 'code'])
@Unique('forums_of_event', ['id', 'eventId'])
@Unique('forums_slot_once', ['slotId'])
@Check('forums_slug', `slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`)
@Check('forums_code', `code ~ '^[A-Z0-9]{2,6}$'`)
@Check('forums_titled', 'num_nonnulls(title_zh, title_en) > 0')
@Check('forums_origin', sourcedChecks.origin)
@Check('forums_certainty', sourcedChecks.certainty)
@Check('forums_sourced', sourcedChecks.sourced)
@ForeignKey(() => Slot, ['slotId', 'eventId'], ['id', 'eventId'], { name: 'forums_slot_of_event' })
export class Forum extends Sourced {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Field(() => ID, { description: 'The event it belongs to.' })
  @ForeignKey(() => Event)
  @Column('uuid')
  eventId!: string;

  @Field({ description: 'Its name in addresses, once in the event.' })
  @Column('text')
  slug!: string;

  @Field({ description: 'Its short name for people, as in `FO2-003`.' })
  @Column('text')
  code!: string;

  @Field(() => BilingualText, { description: 'What the programme calls it.' })
  @Column(() => BilingualText)
  title!: BilingualText;

  /** Optional: the API tells it by `given`. */
  @Column(() => BilingualText)
  theme!: BilingualText;

  /** Stored only while there is no span; read, it is the local day of the span's start where there is one. */
  @Field(() => LocalDate, {
    nullable: true,
    description:
      'The day it starts on, in the time zone of the event; null where nothing is known of it.',
  })
  @Column('date', { nullable: true })
  heldOn!: string | null;

  @Column('uuid')
  slotId!: string;

  @ForeignKey(() => Capacity, { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  capacityId!: string | null;

  @Field(() => Int, { description: 'Its place among the forums of the event.' })
  @Column('integer')
  position!: number;

  /** How many of its signings have a code. */
  @Column('integer', { default: 0 })
  signingsNumbered!: number;

  @Field(() => [Claim], { description: 'What sources say about it, quoted.' })
  @Column('jsonb', { default: [] })
  claims!: Claim[];

  @Field(() => [String], {
    description: 'The fields that are inferred from the source, not stated in it.',
  })
  @Column('text', { array: true, default: '{}' })
  inferred!: string[];

  @Field(() => Int, {
    description:
      'Counts the changes. A write names the one it is based on, and is refused with `VERSION_CONFLICT` where another came since.',
  })
  @Column('integer', { default: 1 })
  version!: number;

  /** Of its slot; filled by whoever reads the forum to show it. */
  @Field(() => TimeRangeType, {
    nullable: true,
    description: 'The span it holds its room for; null where its items hold rooms of their own.',
  })
  during!: TimeRange | null;

  /** Of its slot; filled like `during`. */
  @Field(() => Room, {
    nullable: true,
    description: 'The room it holds; null where its items hold rooms of their own.',
  })
  room!: Room | null;

  roomId!: string | null;
}
