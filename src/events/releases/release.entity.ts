import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

import { Account } from '../../kernel/auth/account.entity.js';
import { BilingualText } from '../../kernel/text/bilingual-text.js';
import { Event } from '../event.entity.js';

/** What a release says, as JSON that only `programme` understands. Rows are only ever added. */
@ObjectType({
  description: 'A numbered version of the programme, as the public reads it. It never changes.',
})
@Entity('releases')
@Unique('releases_numbered', ['eventId', 'number'])
@Check('releases_number', 'number > 0')
export class Release {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @ForeignKey(() => Event)
  @Column('uuid')
  eventId!: string;

  @Field(() => Int, { description: '1 for the first, and no number is left out.' })
  @Column('integer')
  number!: number;

  @Column(() => BilingualText)
  note!: BilingualText;

  @Column('json', { select: false })
  document!: object;

  @Column('json', { select: false })
  difference!: object;

  @Column('json', { select: false })
  warnings!: object;

  @ForeignKey(() => Account)
  @Column('uuid', { nullable: true })
  releasedBy!: string | null;

  @Field(() => Date, { description: 'When the public could read it.' })
  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  releasedAt!: Date;
}
