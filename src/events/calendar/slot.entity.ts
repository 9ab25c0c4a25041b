import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

import { type TimeRange, boundedSpan, timeRangeColumn } from '../../kernel/database/time-range.js';
import { Event } from '../event.entity.js';
import { Room } from '../room.entity.js';

/**
 * What the draft wants: a room for a span of time. A forum, an item and a batch have one each. The draft
 * is free, so slots may overlap.
 */
@Entity('slots')
@Unique('slots_of_event', ['id', 'eventId'])
@ForeignKey(() => Room, ['roomId', 'eventId'], ['id', 'eventId'], { name: 'slots_room_of_event' })
@ForeignKey(() => Slot, ['parentId', 'eventId'], ['id', 'eventId'], {
  name: 'slots_parent_of_event',
})
@Check('slots_span', boundedSpan('during'))
@Check('slots_room_has_time', 'room_id IS NULL OR during IS NOT NULL')
@Check('slots_forum_has_room', 'parent_id IS NOT NULL OR during IS NULL OR room_id IS NOT NULL')
@Index('slots_event_id_idx', ['eventId'])
@Index('slots_parent_id_idx', ['parentId'])
export class Slot {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @ForeignKey(() => Event)
  @Column('uuid')
  eventId!: string;

  /** Null where the parent's room is meant, or nothing is known yet. */
  @Column('uuid', { nullable: true })
  roomId!: string | null;

  @Column('tstzrange', { nullable: true, transformer: timeRangeColumn })
  during!: TimeRange | null;

  /** The slot this one lies in: an item's in its forum's. Null for a forum's own. */
  @Column('uuid', { nullable: true })
  parentId!: string | null;
}
