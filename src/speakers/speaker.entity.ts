import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

import { Person } from '../directory/person.entity.js';
import { Event } from '../events/event.entity.js';
import { LongText } from '../kernel/text/long-text.js';

export enum SpeakerStatus {
  invited = 'invited',
  confirmed = 'confirmed',
  declined = 'declined',
  withdrawn = 'withdrawn',
}
registerEnumType(SpeakerStatus, {
  name: 'SpeakerStatus',
  description: 'Whether a speaker comes. A release holds the confirmed ones.',
  valuesMap: {
    invited: { description: 'Has not answered yet; a release does not hold them.' },
    confirmed: { description: 'Comes; a release holds them.' },
    declined: { description: 'Does not come.' },
    withdrawn: { description: 'The invitation was taken back, or the promise to come.' },
  },
});

@ObjectType({ description: 'A person invited to an event.' })
@Entity('speakers')
@Unique('speakers_once_per_event', ['eventId', 'personId'])
@Unique('speakers_of_event', ['id', 'eventId'])
@Check('speakers_biography_length', 'greatest(length(biography_zh), length(biography_en)) <= 20000')
@Check('speakers_status', `status IN ('invited', 'confirmed', 'declined', 'withdrawn')`)
export class Speaker {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Field(() => ID, { description: 'The event they are invited to.' })
  @ForeignKey(() => Event)
  @Column('uuid')
  eventId!: string;

  @ForeignKey(() => Person)
  @Column('uuid')
  personId!: string;

  @Field(() => SpeakerStatus, { description: 'Whether they come.' })
  @Column('text', { default: SpeakerStatus.invited })
  status!: SpeakerStatus;

  /** Who they are, for this event: plain text, or the HTML or Markdown that a file had. Lists are read without it. */
  @Column(() => LongText)
  biography?: LongText;

  @Field(() => Date, { description: 'When they were last invited.' })
  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  invitedAt!: Date;

  @Field(() => Int, {
    description:
      'Counts the changes. A write names the one it is based on, and is refused with `VERSION_CONFLICT` where another came since.',
  })
  @Column('integer', { default: 1 })
  version!: number;
}
