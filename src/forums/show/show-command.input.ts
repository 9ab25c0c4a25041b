import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsUUID, Min } from 'class-validator';

@InputType({ description: 'A show, as it was read.' })
export class ShowCommandInput {
  @Field(() => ID, { description: 'The forum whose show it is.' })
  @IsUUID()
  forumId!: string;

  @Field(() => Int, { description: 'The version that was read; 0 where nobody has started it.' })
  @IsInt()
  @Min(0)
  version!: number;
}
