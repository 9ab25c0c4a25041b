import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

import { LocalDate } from '../kernel/graphql/local-date.scalar.js';
import { Claim } from '../kernel/sources/claim.js';
import { Sourced, sourcedChecks } from '../kernel/sources/sourced.js';
import { BilingualText } from '../kernel/text/bilingual-text.js';

export enum EventStatus {
  draft = 'draft',
  published = 'published',
  archived = 'archived',
}
registerEnumType(EventStatus, {
  name: 'EventStatus',
  description: 'How far an event is.',
  valuesMap: {
    draft: { description: 'Visible to those who hold a role in it.' },
    published: { description: 'Visible to everybody, and open for registration.' },
    archived: { description: 'Over; visible still, and closed.' },
  },
});

/** Which programme is read. */
export enum Programme {
  released = 'released',
  draft = 'draft',
}
registerEnumType(Programme, {
  name: 'Programme',
  description: 'Which programme is read.',
  valuesMap: {
    released: { description: 'The latest release, which is what the public sees.' },
    draft: { description: 'What is being worked on; for those who may see it.' },
  },
});

/** How a seat that becomes free reaches the head of the line. */
export enum WaitingList {
  automatic = 'automatic',
  offer = 'offer',
}
registerEnumType(WaitingList, {
  name: 'WaitingList',
  description: 'How a seat that becomes free reaches the head of the line.',
  valuesMap: {
    automatic: { description: 'The head of the line is seated at once.' },
    offer: { description: 'It is offered to the head of the line until a deadline.' },
  },
});

/** Whether one person may register for forums that overlap. */
export enum OverlappingForums {
  warns = 'warns',
  refuses = 'refuses',
}
registerEnumType(OverlappingForums, {
  name: 'OverlappingForums',
  description: 'Whether one person may register for forums that overlap.',
  valuesMap: {
    warns: { description: 'It is told to the attendee, and taken.' },
    refuses: { description: 'Refused with `FORUMS_OVERLAP`.' },
  },
});

/** A conference: what its forums, rooms, people and seats belong to. */
@ObjectType({ description: 'A conference.' })
@Entity('events')
@Unique('events_slug_once', ['slug'])
@Check('events_slug', `slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'`)
@Check('events_status', `status IN ('draft', 'published', 'archived')`)
@Check('events_titled', 'num_nonnulls(title_zh, title_en) > 0')
@Check('events_days', 'starts_on <= ends_on')
@Check('events_waiting_list', `waiting_list IN ('automatic', 'offer')`)
@Check('events_overlapping_forums', `overlapping_forums IN ('warns', 'refuses')`)
@Check('events_travel_minutes', 'travel_minutes >= 0')
@Check('events_origin', sourcedChecks.origin)
@Check('events_certainty', sourcedChecks.certainty)
@Check('events_sourced', sourcedChecks.sourced)
export class Event extends Sourced {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Field({ description: 'Its name in addresses.' })
  @Column('text')
  slug!: string;

  @Field(() => EventStatus, { description: 'Whether the public sees it, and whether it is over.' })
  @Column('text', { default: EventStatus.draft })
  status!: EventStatus;

  @Field(() => BilingualText, { description: 'Its full name.' })
  @Column(() => BilingualText)
  title!: BilingualText;

  @Column(() => BilingualText)
  theme!: BilingualText;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'Its first local day; null while that is open.',
  })
  @Column('date', { nullable: true })
  startsOn!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The last day; it belongs to the event.' })
  @Column('date', { nullable: true })
  endsOn!: string | null;

  @Field({
    description:
      'The IANA name of the zone its days and times are shown in, such as `Asia/Shanghai`.',
  })
  @Column('text')
  timeZone!: string;

  @Field(() => [String], { description: 'Where it takes place; empty while that is open.' })
  @Column('text', { array: true, default: '{}' })
  cities!: string[];

  @Field(() => [String], { description: 'BCP 47.' })
  @Column('text', { array: true, default: '{zh,en}' })
  languages!: string[];

  @Field(() => WaitingList, { description: 'How the line for a full forum moves on.' })
  @Column('text', { default: WaitingList.automatic })
  waitingList!: WaitingList;

  @Field(() => OverlappingForums, {
    description: 'Whether somebody may register for two forums at one time.',
  })
  @Column('text', { default: OverlappingForums.warns })
  overlappingForums!: OverlappingForums;

  /** The severity of each kind of clash for which the event chose another than the default. */
  @Column('jsonb', { default: {} })
  clashSeverities!: Readonly<Record<string, string>>;

  @Field(() => Int, { description: 'How long it takes from one room to another.' })
  @Column('integer', { default: 0 })
  travelMinutes!: number;

  /** How many signings without a forum have got a code. */
  @Column('integer', { default: 0 })
  signingsNumbered!: number;

  @Field(() => [Claim], { description: 'What sources say about it, quoted.' })
  @Column('jsonb', { default: [] })
  claims!: Claim[];

  @Field(() => [String], {
    description: 'The fields that no source states and we infer, such as `timeZone`.',
  })
  @Column('text', { array: true, default: '{}' })
  inferred!: string[];

  @Field(() => Int, {
    description:
      'Counts the changes. A write names the one it is based on, and is refused with `VERSION_CONFLICT` where another came since.',
  })
  @Column('integer', { default: 1 })
  version!: number;

  @Field(() => Date, { description: 'When it was entered here.' })
  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  createdAt!: Date;

  /** The seats of the whole event; null without a limit. Named by its table: its entity stands on this one. */
  @ForeignKey('capacities', { onDelete: 'SET NULL' })
  @Column('uuid', { nullable: true })
  capacityId!: string | null;

  /** Which programme is read below this object; no column. */
  programme?: Programme;
}
