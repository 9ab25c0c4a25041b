import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID, Length } from 'class-validator';

@InputType({ description: 'Which clash is accepted, and why.' })
export class IgnoreClashInput {
  @Field(() => ID, { description: 'The event in whose draft it is.' })
  @IsUUID()
  eventId!: string;

  @Field(() => ID, { description: 'As `clashes` gives it; one that has gone is `NOT_FOUND`.' })
  @Length(1, 64)
  clashId!: string;

  @Field({ description: 'Why the clash is accepted; a release lists it with its warnings.' })
  @Length(1, 500)
  reason!: string;
}
