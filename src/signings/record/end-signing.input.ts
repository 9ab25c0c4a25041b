import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length } from 'class-validator';

@InputType({ description: 'Which record is given up, and why.' })
export class WithdrawSigningInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field({ description: 'It stays in the history of the record.' })
  @Length(1, 500)
  reason!: string;
}

@InputType({ description: 'Which record is to be void, and why.' })
export class VoidSigningInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Needed from the first of the two organisers; the second confirms it.',
  })
  @IsOptional()
  @Length(1, 500)
  reason?: string | null;
}
