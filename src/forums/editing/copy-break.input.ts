import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsInt, IsOptional, IsUUID, Min } from 'class-validator';

@InputType({ description: 'Which break is copied, and where to.' })
export class CopyBreakInput {
  @Field(() => ID, { description: 'An item of kind `break` that has a time.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => [ID], {
    nullable: true,
    description: 'The forums to copy it to; left out: all that go on at that time.',
  })
  @IsOptional()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  forumIds?: string[] | null;
}
