import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

import { Person } from '../directory/person.entity.js';
import { AgendaItem } from '../forums/agenda-item.entity.js';
import { BilingualText } from '../kernel/text/bilingual-text.js';
import { Speaker, SpeakerStatus } from './speaker.entity.js';

export enum AppearanceRole {
  speaker = 'speaker',
  moderator = 'moderator',
  panelist = 'panelist',
  host = 'host',
}
registerEnumType(AppearanceRole, {
  name: 'AppearanceRole',
  description: 'What a speaker is in an item.',
  valuesMap: {
    speaker: { description: 'Gives a talk.' },
    host: { description: 'Leads through the item (主持).' },
    moderator: { description: 'Leads a discussion.' },
    panelist: { description: 'Takes part in a discussion.' },
  },
});

@ObjectType({ description: 'The part of a speaker in one agenda item.' })
@Entity('appearances')
@Unique('appearances_once', ['agendaItemId', 'speakerId', 'role'])
@Check('appearances_role', `role IN ('speaker', 'moderator', 'panelist', 'host')`)
@ForeignKey(() => AgendaItem, ['agendaItemId', 'eventId'], ['id', 'eventId'], {
  name: 'appearances_item_of_event',
})
@ForeignKey(() => Speaker, ['speakerId', 'eventId'], ['id', 'eventId'], {
  name: 'appearances_speaker_of_event',
})
@Index('appearances_speaker_id_idx', ['speakerId'])
export class Appearance {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  eventId!: string;

  @Field(() => ID, { description: 'The item it is a part in.' })
  @Column('uuid')
  agendaItemId!: string;

  @Field(() => ID, { description: 'The invitation that it rests on.' })
  @Column('uuid')
  speakerId!: string;

  @Field(() => AppearanceRole, { description: 'As what they take part.' })
  @Column('text')
  role!: AppearanceRole;

  /** As used on that stage; empty where the person's own post serves. */
  @Column(() => BilingualText)
  post!: BilingualText;

  @Field(() => Int, { description: 'Its place in the item, in protocol order.' })
  @Column('integer')
  position!: number;

  /** Of its speaker; filled by whoever reads the appearance to show it. */
  @Field(() => SpeakerStatus, { description: 'Whether the speaker comes.' })
  status!: SpeakerStatus;

  /** Of its speaker; filled like `status`. */
  @Field(() => Person, { description: 'Who it is, as the directory has them.' })
  person!: Person;

  personId!: string;
}
