import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import { Event } from '../event.entity.js';

/** A limit on who can be in: as many seats as its size. Without one there is no limit. */
@Entity('capacities')
@Check('capacities_size', 'size > 0 AND size <= 100000')
@Index('capacities_event_id_idx', ['eventId'])
export class Capacity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @ForeignKey(() => Event)
  @Column('uuid')
  eventId!: string;

  @Column('integer')
  size!: number;

  /** The last number drawn in its waiting line, under the lock of this row. */
  @Column('bigint', { default: 0 })
  line!: string;
}
