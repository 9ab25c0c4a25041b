import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'How to reach an attendee.' })
export class AttendeeContact {
  @Field({
    description: 'Where the ticket was mailed to; one address registers once for an event.',
  })
  email!: string;
}
