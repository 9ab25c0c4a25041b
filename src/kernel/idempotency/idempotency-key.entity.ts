import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A request that was carried out, so that sending it again has no second effect. */
@Entity('idempotency_keys')
export class IdempotencyKey {
  @PrimaryColumn('text')
  operation!: string;

  /** The account that asked; for visitors, the event they asked about. */
  @PrimaryColumn('uuid')
  ownerId!: string;

  @PrimaryColumn('text')
  key!: string;

  /** SHA-256 of what was asked, in canonical JSON. */
  @Column('bytea')
  fingerprint!: Buffer;

  /** What came of it. */
  @Column('uuid')
  subjectId!: string;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt!: Date;
}
