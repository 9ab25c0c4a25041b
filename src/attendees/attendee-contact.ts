import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'How to reach an attendee.' })
export class AttendeeContact {
  @Field()
  email!: string;
}
