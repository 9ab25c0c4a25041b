import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID, Matches } from 'class-validator';

@InputType()
export class UnignoreClashInput {
  @Field(() => ID)
  @IsUUID()
  eventId!: string;

  @Field(() => ID)
  @Matches(/^[0-9a-f]{16}$/)
  clashId!: string;
}
