import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

import { Event } from '../../events/event.entity.js';
import { BilingualText } from '../../kernel/text/bilingual-text.js';

@ObjectType({ description: 'Where people come in. A role of door may be for one gate alone.' })
@Entity('gates')
@Check('gates_named', 'num_nonnulls(name_zh, name_en) > 0')
@Unique('gates_of_event', ['id', 'eventId'])
export class Gate {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @ForeignKey(() => Event)
  @Column('uuid')
  eventId!: string;

  @Field(() => BilingualText, { description: 'What the sign above it says.' })
  @Column(() => BilingualText)
  name!: BilingualText;

  @Field(() => Int, {
    description:
      'Counts the changes. A write names the one it is based on, and is refused with `VERSION_CONFLICT` where another came since.',
  })
  @Column('integer', { default: 1 })
  version!: number;
}
