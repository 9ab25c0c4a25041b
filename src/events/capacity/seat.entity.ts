import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

import { Capacity } from './capacity.entity.js';

/** One of the seats of a capacity. It is free only while nobody waits for it. */
@Entity('seats')
@Unique('seats_number_once', ['capacityId', 'number'])
@Index('seats_free_idx', ['capacityId', 'number'], { where: 'NOT taken' })
export class Seat {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @ForeignKey(() => Capacity)
  @Column('uuid')
  capacityId!: string;

  @Column('integer')
  number!: number;

  /** What it is called where it has more than a number: zone, row, number. */
  @Column('text', { nullable: true })
  label!: string | null;

  @Column('boolean', { default: false })
  taken!: boolean;
}
