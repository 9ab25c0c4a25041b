import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

import { Signing } from '../record/signing.entity.js';

/** The text of a record as it was sealed, with the salt of its ledger entry. Rows are only ever added. */
@Entity('signing_editions')
@Unique('signing_editions_sealed_once', ['signingId'])
@Unique('signing_editions_numbered', ['rootId', 'number'])
@Check('signing_editions_number', 'number > 0')
export class SigningEdition {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @ForeignKey(() => Signing)
  @Column('uuid')
  signingId!: string;

  /** The first record of the agreement, which this one amends, or itself. */
  @ForeignKey(() => Signing)
  @Column('uuid')
  rootId!: string;

  @Column('integer')
  number!: number;

  /** Canonical JSON of {@link ../sealing/edition.js Edition}. */
  @Column('text')
  content!: string;

  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  sealedAt!: Date;
}
