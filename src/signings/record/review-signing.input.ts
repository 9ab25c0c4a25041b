import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length, Min } from 'class-validator';

@InputType({ description: 'Which version of a record is approved.' })
export class ApproveSigningInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'The version that was read and is approved.' })
  @Min(1)
  version!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Why not every party has to confirm its names.',
  })
  @IsOptional()
  @Length(1, 500)
  namesWaivedReason?: string | null;
}

@InputType({ description: 'Which version of a record its authors get back.' })
export class SendBackSigningInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  @Min(1)
  version!: number;

  @Field(() => String, { nullable: true, description: 'What is to be done.' })
  @IsOptional()
  @Length(1, 500)
  reason?: string | null;
}
