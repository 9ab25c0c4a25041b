import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';

@InputType()
export class InviteSpeakerInput {
  @Field(() => ID)
  @IsUUID()
  eventId!: string;

  @Field(() => ID)
  @IsUUID()
  personId!: string;
}
