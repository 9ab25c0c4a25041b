import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length } from 'class-validator';

@InputType()
export class AcceptOfferInput {
  @Field({ description: 'Says whose offer it is; dashes and case do not matter.' })
  @Length(12, 40)
  ticketCode!: string;

  @Field(() => ID, { nullable: true, description: 'Left out: the place in the event itself.' })
  @IsOptional()
  @IsUUID()
  forumId?: string | null;
}

@InputType()
export class GiveUpPlaceInput {
  @Field({ description: 'Says whose place it is; dashes and case do not matter.' })
  @Length(12, 40)
  ticketCode!: string;

  @Field(() => ID)
  @IsUUID()
  forumId!: string;
}
