import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import { Account } from '../../kernel/auth/account.entity.js';
import { Forum } from '../forum.entity.js';
import { ShowCueKind } from './course.js';

/**
 * One thing said by somebody who runs the show of a forum. Rows are only ever added; the number of the last
 * is the version of the show, so of two who say something at one time one is refused. Items are named as
 * they were then, and may be gone from the draft since.
 */
@Entity('show_cues')
@Check('show_cues_number', 'number > 0')
@Check(
  'show_cues_kind',
  `kind IN ('start', 'next', 'hold', 'resume', 'skip', 'restore', 'back', 'shift')`,
)
@Check(
  'show_cues_item',
  `CASE kind WHEN 'start' THEN item_id IS NOT NULL WHEN 'next' THEN true WHEN 'skip' THEN true ELSE item_id IS NULL END`,
)
@Check('show_cues_skipped', `(kind IN ('skip', 'restore')) = (skipped_id IS NOT NULL)`)
@Check('show_cues_shifted', `(kind = 'shift') = (minutes IS NOT NULL)`)
@Check('show_cues_minutes', 'minutes BETWEEN -60 AND 60')
export class ShowCue {
  @ForeignKey(() => Forum)
  @PrimaryColumn('uuid')
  forumId!: string;

  @PrimaryColumn('integer')
  number!: number;

  @Column('text')
  kind!: ShowCueKind;

  @Column('uuid', { nullable: true })
  itemId!: string | null;

  @Column('uuid', { nullable: true })
  skippedId!: string | null;

  @Column('integer', { nullable: true })
  minutes!: number | null;

  @ForeignKey(() => Account)
  @Column('uuid', { nullable: true })
  accountId!: string | null;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  at!: Date;
}
