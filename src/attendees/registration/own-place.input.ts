import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length } from 'class-validator';

@InputType({ description: 'The seat that is taken, by its ticket.' })
export class AcceptOfferInput {
  @Field({ description: 'Says whose offer it is; dashes and case do not matter.' })
  @Length(12, 40)
  ticketCode!: string;

  @Field(() => ID, { nullable: true, description: 'Left out: the place in the event itself.' })
  @IsOptional()
  @IsUUID()
  forumId?: string | null;
}

@InputType({ description: 'The place that is given up, by its ticket.' })
export class GiveUpPlaceInput {
  @Field({ description: 'Says whose place it is; dashes and case do not matter.' })
  @Length(12, 40)
  ticketCode!: string;

  @Field(() => ID, { description: 'The forum that they do not come to.' })
  @IsUUID()
  forumId!: string;
}
