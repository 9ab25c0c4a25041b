import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

import { BilingualText } from '../../kernel/text/bilingual-text.js';

/** What a line of the log can speak of, and a role be given for. */
export enum NamedKind {
  event = 'event',
  forum = 'forum',
  agenda_item = 'agenda_item',
  announcement = 'announcement',
  room = 'room',
  person = 'person',
  organisation = 'organisation',
  signing = 'signing',
  attendee = 'attendee',
  gate = 'gate',
  release = 'release',
  account = 'account',
}
registerEnumType(NamedKind, {
  name: 'NamedKind',
  description: 'What a line of the log can speak of.',
});

@ObjectType({ description: 'Something that a line of the log speaks of, by its present name.' })
export class NamedThing {
  @Field(() => ID)
  id!: string;

  @Field(() => NamedKind, { description: 'What kind of thing it is.' })
  kind!: NamedKind;

  @Field(() => BilingualText, {
    description: 'Its name now; of a person or an account the same in both languages.',
  })
  name!: BilingualText;
}
