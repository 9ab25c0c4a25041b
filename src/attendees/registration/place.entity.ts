import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import { Forum } from '../../forums/forum.entity.js';
import { Attendee } from './attendee.entity.js';

export enum PlaceStatus {
  seated = 'seated',
  waitlisted = 'waitlisted',
  offered = 'offered',
  given_up = 'given_up',
}
registerEnumType(PlaceStatus, {
  name: 'PlaceStatus',
  description: 'How a place in a forum stands.',
  valuesMap: {
    seated: { description: 'Holds a seat, or needs none since there is no limit.' },
    waitlisted: { description: 'Waits for a seat, or for the place in the event itself.' },
    offered: { description: 'A seat is kept until the deadline, to be accepted.' },
    given_up: { description: 'Given up, or not accepted in time.' },
  },
});

/**
 * What somebody has, or waits for, in one forum; without a forum, in the event itself. While that one
 * waits, the others wait too and stand in no line.
 */
@ObjectType({ description: 'What an attendee has, or waits for, in one forum.' })
@Entity('places')
@Check('places_status', `status IN ('seated', 'waitlisted', 'offered', 'given_up')`)
@Check('places_offered', `(status = 'offered') = (offered_until IS NOT NULL)`)
@ForeignKey(() => Attendee, ['attendeeId', 'eventId'], ['id', 'eventId'], {
  name: 'places_attendee_of_event',
})
@ForeignKey(() => Forum, ['forumId', 'eventId'], ['id', 'eventId'], {
  name: 'places_forum_of_event',
})
@Index('places_once_per_forum', ['attendeeId', 'forumId'], {
  unique: true,
  where: `status <> 'given_up'`,
})
@Index('places_line_idx', ['eventId', 'forumId', 'priority', 'sequence'], {
  where: `status = 'waitlisted'`,
})
@Index('places_offers_idx', ['offeredUntil'], { where: `status = 'offered'` })
export class Place {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Column('uuid')
  eventId!: string;

  @Column('uuid')
  attendeeId!: string;

  /** Null for the event itself. */
  @Column('uuid', { nullable: true })
  forumId!: string | null;

  @Field(() => PlaceStatus, {
    description: 'How it stands: a seat, a place in line, an offer, or given up.',
  })
  @Column('text')
  status!: PlaceStatus;

  /** The higher, the nearer to the head of the line. */
  @Column('integer', { default: 0 })
  priority!: number;

  /** Drawn from its capacity's line, under that capacity's lock; null while it stands in no line. */
  @Column('bigint', { nullable: true })
  sequence!: string | null;

  @Field(() => Date, { nullable: true, description: 'When the offer lapses.' })
  @Column('timestamp with time zone', { precision: 3, nullable: true })
  offeredUntil!: Date | null;
}
