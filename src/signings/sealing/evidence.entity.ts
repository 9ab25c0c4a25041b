import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

import { Account } from '../../kernel/auth/account.entity.js';
import { Signing } from '../record/signing.entity.js';

/** A scanned copy. Rows are only ever added, and the hash is taken by us. */
@ObjectType({ description: 'A scanned copy of what was signed.' })
@Entity('evidence')
@Check('evidence_size', 'size = octet_length(content) AND size BETWEEN 1 AND 20971520')
@Check('evidence_media_type', `media_type IN ('application/pdf', 'image/png', 'image/jpeg')`)
@Check('evidence_hashed', 'sha256 = sha256(content)')
@Unique('evidence_once', ['signingId', 'sha256'])
export class Evidence {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @ForeignKey(() => Signing)
  @Column('uuid')
  signingId!: string;

  @Field({ description: 'What it was called when it was sent.' })
  @Column('text')
  fileName!: string;

  @Field({ description: 'Told from its first bytes: PDF, PNG or JPEG.' })
  @Column('text')
  mediaType!: string;

  @Field(() => Int, { description: 'In bytes.' })
  @Column('integer')
  size!: number;

  @Column('bytea')
  sha256!: Buffer;

  /** Read only to be downloaded. */
  @Column('bytea', { select: false })
  content!: Buffer;

  @ForeignKey(() => Account)
  @Column('uuid', { nullable: true })
  uploadedBy!: string | null;

  @Field(() => Date, { description: 'When it arrived.' })
  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  uploadedAt!: Date;
}
