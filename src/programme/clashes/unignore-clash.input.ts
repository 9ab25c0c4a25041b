import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID, Length } from 'class-validator';

@InputType({ description: 'Which accepted clash counts again.' })
export class UnignoreClashInput {
  @Field(() => ID, { description: 'The event in whose draft it is.' })
  @IsUUID()
  eventId!: string;

  @Field(() => ID, { description: 'An accepted clash; any other is `NOT_FOUND`.' })
  @Length(1, 64)
  clashId!: string;
}
