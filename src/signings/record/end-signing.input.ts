import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length } from 'class-validator';

@InputType()
export class WithdrawSigningInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field()
  @Length(1, 500)
  reason!: string;
}

@InputType()
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
