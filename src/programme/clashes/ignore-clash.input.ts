import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID, Length } from 'class-validator';

@InputType()
export class IgnoreClashInput {
  @Field(() => ID)
  @IsUUID()
  eventId!: string;

  @Field(() => ID)
  @Length(1, 64)
  clashId!: string;

  @Field({ description: 'Why the clash is accepted; a release lists it with its warnings.' })
  @Length(1, 500)
  reason!: string;
}
