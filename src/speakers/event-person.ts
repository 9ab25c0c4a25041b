import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

import { Person } from '../directory/person.entity.js';
import { EngagementPart } from '../events/calendar/engagement.entity.js';
import { AgendaItem } from '../forums/agenda-item.entity.js';
import type { TimeRange } from '../kernel/database/time-range.js';
import { TimeRangeType } from '../kernel/graphql/time-range.type.js';
import { connectionOf } from '../kernel/pagination/connection.js';
import { Speaker } from './speaker.entity.js';

registerEnumType(EngagementPart, {
  name: 'EngagementPart',
  description: 'As what a person takes part in an agenda item.',
  valuesMap: {
    speaker: { description: 'Gives a talk.' },
    host: { description: 'Leads through the item.' },
    moderator: { description: 'Leads a discussion.' },
    panelist: { description: 'Takes part in a discussion.' },
    signatory: { description: 'Signs there.' },
    witness: { description: 'Stands by while it is signed.' },
  },
});

@ObjectType({ description: 'The part of a person in one agenda item of the draft.' })
export class EventPersonPart {
  @Field(() => EngagementPart, { description: 'As what they take part in it.' })
  part!: EngagementPart;

  @Field({
    description:
      'Whether a release will hold it; one that is not, such as an invited speaker’s, only warns.',
  })
  firm!: boolean;

  @Field(() => AgendaItem, { description: 'The item of the draft.' })
  agendaItem!: AgendaItem;
}

@ObjectType({
  description:
    'A person who has something to do with an event: invited, taking part, or added for it.',
})
export class EventPerson {
  @Field(() => ID, { description: 'That of the person.' })
  id!: string;

  @Field(() => Person, { description: 'Who it is, as the directory has them.' })
  person!: Person;

  @Field(() => Speaker, { nullable: true, description: 'Null for somebody who was never invited.' })
  speaker!: Speaker | null;

  @Field(() => [EventPersonPart], { description: 'By time, those without one last.' })
  parts!: EventPersonPart[];

  @Field(() => [TimeRangeType], {
    description: 'When they can come, by time; none: at any time.',
  })
  availability!: TimeRange[];

  @Field({ description: 'Whether the last release shows them.' })
  released!: boolean;

  @Field({
    description: 'Whether they were added for this event, whose organisers may then change them.',
  })
  addedHere!: boolean;
}

@ObjectType({ description: 'A page of people who have to do with an event.' })
export class EventPersonConnection extends connectionOf(EventPerson) {}
