import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsUUID, Min } from 'class-validator';

@InputType({ description: 'A thing at the version that was read.' })
export class SeenInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => Int, {
    description: 'The version that was read; `VERSION_CONFLICT` where there is a later one.',
  })
  @IsInt()
  @Min(1)
  version!: number;
}
