import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import { Event } from '../../events/event.entity.js';
import { Account } from '../../kernel/auth/account.entity.js';

/** A clash that an organiser has looked at and accepts, with the reason. */
@Entity('ignored_clashes')
export class IgnoredClash {
  @ForeignKey(() => Event)
  @PrimaryColumn('uuid')
  eventId!: string;

  /** As `clashes.ts` makes it: it stays while the things that clash are moved. */
  @PrimaryColumn('text')
  clashId!: string;

  @Column('text')
  reason!: string;

  @ForeignKey(() => Account)
  @Column('uuid', { nullable: true })
  ignoredBy!: string | null;

  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  ignoredAt!: Date;
}
