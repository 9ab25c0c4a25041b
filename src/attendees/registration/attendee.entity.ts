import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

import { Person } from '../../directory/person.entity.js';
import { Event } from '../../events/event.entity.js';
import { Origin, sourcedChecks } from '../../kernel/sources/sourced.js';
import type { Locale } from '../../kernel/text/locale.js';

export enum AttendeeStatus {
  pending = 'pending',
  registered = 'registered',
  rejected = 'rejected',
  waitlisted = 'waitlisted',
  cancelled = 'cancelled',
}
registerEnumType(AttendeeStatus, {
  name: 'AttendeeStatus',
  description: 'How a registration stands.',
  valuesMap: {
    pending: { description: 'Awaits approval.' },
    registered: { description: 'Has a place in the event.' },
    rejected: { description: 'Was not approved.' },
    waitlisted: { description: 'Waits, since the event itself is full.' },
    cancelled: { description: 'Comes no more; every place is free again.' },
  },
});

/** Somebody who registered for an event. What an organiser alone may read is no `@Field` here. */
@ObjectType({ description: 'The registration of one person for one event.' })
@Entity('attendees')
@Check(
  'attendees_status',
  `status IN ('pending', 'registered', 'rejected', 'waitlisted', 'cancelled')`,
)
@Check('attendees_locale', `locale IN ('zh', 'en')`)
@Check('attendees_origin', sourcedChecks.origin)
@Check('attendees_ticket_code', `ticket_code ~ '^[0-9A-HJKMNP-TV-Z]{12}$'`)
@Unique('attendees_ticket_once', ['ticketCode'])
@Unique('attendees_of_event', ['id', 'eventId'])
@Index('attendees_email_once_per_event', ['eventId', 'email'], {
  unique: true,
  where: `status NOT IN ('cancelled', 'rejected')`,
})
@Index('attendees_event_id_idx', ['eventId', 'id'])
export class Attendee {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @ForeignKey(() => Event)
  @Column('uuid')
  eventId!: string;

  /** Compared without case. */
  @Column('citext')
  email!: string;

  @Field({ description: 'As the person wrote it.' })
  @Column('text')
  name!: string;

  @Field(() => String, { nullable: true, description: 'As the person wrote it.' })
  @Column('text', { nullable: true })
  organisation!: string | null;

  /** Null until an organiser says who of the directory it is. */
  @ForeignKey(() => Person)
  @Column('uuid', { nullable: true })
  personId!: string | null;

  @Field(() => AttendeeStatus, {
    description: 'How the registration for the event as a whole stands.',
  })
  @Column('text')
  status!: AttendeeStatus;

  /** Twelve characters of Crockford's base 32. */
  @Column('text')
  ticketCode!: string;

  /** The language the person registered in, for what is mailed to them. */
  @Column('text')
  locale!: Locale;

  @Field(() => Origin, { description: 'Where the registration comes from.' })
  @Column('text', { default: Origin.registered })
  origin!: Origin;

  @Field(() => Date, { description: 'When they registered.' })
  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  registeredAt!: Date;

  @Field(() => Date, {
    nullable: true,
    description: 'When the registration ended; null while it stands.',
  })
  @Column('timestamp with time zone', { precision: 3, nullable: true })
  cancelledAt!: Date | null;

  /** Set where it is shown to the one who just registered; no column. */
  justRegistered?: true;
}
