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

  @Field(() => ID)
  @Column('uuid')
  agendaItemId!: string;

  @Field(() => ID)
  @Column('uuid')
  speakerId!: string;

  @Field(() => AppearanceRole)
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
  @Field(() => Person)
  person!: Person;

  personId!: string;
}
