import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import { boundedSpan, type TimeRange, timeRangeColumn } from '../../kernel/database/time-range.js';
import { Room } from '../room.entity.js';
import { Release } from './release.entity.js';

/**
 * A room, a forum's course of items, or a person, held for a span by a released programme. Rows are only
 * ever added.
 */
@Entity('release_holds')
@Check('release_holds_one_thing', 'num_nonnulls(room_id, parent_id, person_id) = 1')
@Check('release_holds_span', boundedSpan('during'))
@Check('release_holds_inside_forum', 'within IS NULL OR during <@ within')
@Exclusion(
  'release_holds_room_is_free',
  'USING gist (release_id WITH =, room_id WITH =, during WITH &&) WHERE (room_id IS NOT NULL)',
)
@Exclusion(
  'release_holds_items_take_turns',
  'USING gist (release_id WITH =, parent_id WITH =, during WITH &&) WHERE (parent_id IS NOT NULL)',
)
@Exclusion(
  'release_holds_person_is_free',
  'USING gist (release_id WITH =, person_id WITH =, slot_id WITH <>, during WITH &&) WHERE (person_id IS NOT NULL)',
)
@Index('release_holds_room_id_idx', ['roomId'], { where: 'room_id IS NOT NULL' })
export class ReleaseHold {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @ForeignKey(() => Release)
  @Column('uuid')
  releaseId!: string;

  /** The slot it was copied from, which may be moved or gone since. */
  @Column('uuid')
  slotId!: string;

  /** It stays, as the release can be restored. */
  @ForeignKey(() => Room)
  @Column('uuid', { nullable: true })
  roomId!: string | null;

  /** The slot of the forum that holds its room, where the item takes its turn. */
  @Column('uuid', { nullable: true })
  parentId!: string | null;

  @Column('uuid', { nullable: true })
  personId!: string | null;

  @Column('tstzrange', { transformer: timeRangeColumn })
  during!: TimeRange;

  /** The forum's span, which the item may not leave; null where leaving it is excused. */
  @Column('tstzrange', { transformer: timeRangeColumn, nullable: true })
  within!: TimeRange | null;
}
