import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';

@InputType({ description: 'Who is invited to speak at which event.' })
export class InviteSpeakerInput {
  @Field(() => ID, { description: 'The event they are invited to.' })
  @IsUUID()
  eventId!: string;

  @Field(() => ID, { description: 'Somebody in the directory.' })
  @IsUUID()
  personId!: string;
}
