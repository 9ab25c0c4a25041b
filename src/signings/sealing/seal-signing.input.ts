import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayUnique, IsOptional, IsUUID, Length } from 'class-validator';

@InputType({ description: 'Which signed record is frozen, and what proves it.' })
export class SealSigningInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => [ID], {
    nullable: true,
    defaultValue: [],
    description: 'The scanned copies, uploaded before with `POST /signings/:id/evidence`.',
  })
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  evidenceIds!: string[];

  @Field(() => String, { nullable: true, description: 'Why there is no scanned copy.' })
  @IsOptional()
  @Length(1, 500)
  withoutCopyReason?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Repeating a request with the same key has the effect of sending it once.',
  })
  @IsOptional()
  @Length(16, 255)
  idempotencyKey?: string | null;
}
