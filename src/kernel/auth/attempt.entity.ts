import { Column, Entity, PrimaryColumn } from 'typeorm';

/** How often something was tried since a moment. */
@Entity('attempts')
export class Attempt {
  @PrimaryColumn('text')
  key!: string;

  @Column('integer')
  count!: number;

  @Column({ type: 'timestamptz', precision: 3 })
  startedAt!: Date;
}
