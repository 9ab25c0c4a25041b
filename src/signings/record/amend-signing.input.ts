import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID, Length } from 'class-validator';

@InputType({ description: 'Which sealed record is amended, and why.' })
export class AmendSigningInput {
  @Field(() => ID, { description: 'The latest sealed edition.' })
  @IsUUID()
  id!: string;

  @Field({ description: 'Why the agreement changes.' })
  @Length(1, 500)
  reason!: string;
}
