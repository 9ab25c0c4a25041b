import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import { Event } from '../../events/event.entity.js';
import { Account } from '../../kernel/auth/account.entity.js';
import type { ColumnChoice, FoundColumn } from '../interchange/column-meaning.js';
import type { ImportResult } from '../interchange/import.service.js';
import type { Problem } from '../interchange/report.js';

export enum ImportStatus {
  /** The file is read, everything is done, and taken back again. */
  checking = 'checking',
  checked = 'checked',
  applying = 'applying',
  applied = 'applied',
  refused = 'refused',
  failed = 'failed',
  cancelled = 'cancelled',
}
registerEnumType(ImportStatus, {
  name: 'ImportStatus',
  description: 'How far an import is.',
  valuesMap: {
    applied: { description: 'All of it stands in the draft.' },
    cancelled: { description: 'Somebody let it go, or it lay for a week; nothing was changed.' },
    checking: { description: 'The file is tried out; nothing is kept.' },
    checked: { description: 'It was tried out, and waits for somebody to apply or cancel it.' },
    applying: { description: 'It is being applied, all at once at its end.' },
    refused: { description: 'Something is wrong with the file; nothing was changed.' },
    failed: { description: 'It ended by no fault of the file; nothing was changed.' },
  },
});

/** What is said of the file; null until it was tried out. */
export interface StoredReport {
  readonly result: Omit<ImportResult, 'warnings' | 'columns'> | null;
  readonly errors: readonly Problem[];
  readonly warnings: readonly Problem[];
  readonly columns: readonly FoundColumn[];
}

/** A file that was brought to be imported: tried out first, and applied when somebody says so. */
@ObjectType({ description: 'A file brought to be imported: tried out first, then applied.' })
@Entity('programme_imports')
@Check(
  'programme_imports_status',
  `status IN ('checking', 'checked', 'applying', 'applied', 'refused', 'failed', 'cancelled')`,
)
@Check('programme_imports_percent', 'percent BETWEEN 0 AND 100')
@Check('programme_imports_keeps_file', `(file IS NULL) = (status IN ('applied', 'cancelled'))`)
@Check('programme_imports_settled', `(settled_at IS NULL) = (status IN ('checking', 'applying'))`)
@Check('programme_imports_failure', `(failure IS NOT NULL) = (status = 'failed')`)
@Index('programme_imports_event_id_idx', ['eventId', 'createdAt', 'id'])
export class ProgrammeImport {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @ForeignKey(() => Event)
  @Column('uuid')
  eventId!: string;

  /** As whom it is tried out or applied. */
  @ForeignKey(() => Account)
  @Column('uuid', { nullable: true })
  accountId!: string | null;

  @Field({ description: 'As it was called where it came from.' })
  @Column('text')
  fileName!: string;

  @Field(() => Int, { description: 'In bytes.' })
  @Column('integer')
  size!: number;

  /** Until it is applied or cancelled. */
  @Column('bytea', { nullable: true, select: false })
  file!: Buffer | null;

  @Field(() => String, {
    nullable: true,
    description:
      'In which the clocks of a file without a zone run; null: as the file or the event has it.',
  })
  @Column('text', { nullable: true })
  timeZone!: string | null;

  /** What somebody said that its columns are. */
  @Column('jsonb', { default: [] })
  chosenColumns!: readonly ColumnChoice[];

  @Field(() => ImportStatus, { description: 'How far it is.' })
  @Column('text', { default: ImportStatus.checking })
  status!: ImportStatus;

  @Field(() => Int, { description: 'How much of the present work is done, from 0 to 100.' })
  @Column('integer', { default: 0 })
  percent!: number;

  @Column('jsonb', { nullable: true })
  report!: StoredReport | null;

  @Field(() => String, {
    nullable: true,
    description: 'The code of what ended it by no fault of the file, such as `FORBIDDEN`.',
  })
  @Column('text', { nullable: true })
  failure!: string | null;

  @Field(() => Date, { description: 'When the file arrived.' })
  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt!: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'When it was last done; null while it is worked on.',
  })
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  settledAt!: Date | null;
}
