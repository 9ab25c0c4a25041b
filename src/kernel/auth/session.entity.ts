import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

import { Account } from './account.entity.js';

/** A sign-in that lasts until it ends, is revoked or runs out. */
@Entity('sessions')
@Unique('sessions_token_once', ['tokenHash'])
@Index('sessions_account_id_idx', ['accountId'])
export class Session {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @ForeignKey(() => Account, { onDelete: 'CASCADE' })
  @Column('uuid')
  accountId!: string;

  /** SHA-256 of the token; the token itself is known to its holder alone. */
  @Column('bytea')
  tokenHash!: Buffer;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt!: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  expiresAt!: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  revokedAt!: Date | null;
}
