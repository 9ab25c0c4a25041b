import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique, IsOptional, IsUUID, Length } from 'class-validator';

import { IsAddress } from './is-address.js';

@InputType({ description: 'Who comes, and to which forums.' })
export class RegisterAttendeeInput {
  @Field(() => ID, { description: 'A published event.' })
  @IsUUID()
  eventId!: string;

  @Field(() => [ID], {
    nullable: true,
    defaultValue: [],
    description: 'Forums to hold a place in; none for the event alone.',
  })
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  forumIds!: string[];

  @Field({ description: 'What the badge will say.' })
  @Length(1, 200)
  name!: string;

  @Field({ description: 'Where the ticket is mailed to. Compared without case.' })
  @Length(3, 254)
  @IsAddress()
  email!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the badge says below the name; left out: nothing.',
  })
  @IsOptional()
  @Length(1, 200)
  organisation?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Sending a request again with the same key has the effect of sending it once.',
  })
  @IsOptional()
  @Length(16, 255)
  idempotencyKey?: string | null;
}
