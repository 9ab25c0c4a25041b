import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsUUID, Min, ValidateNested } from 'class-validator';

import { SeenInput } from '../../kernel/graphql/seen.input.js';

@InputType({ description: 'The copy of a forum, as it was made.' })
export class UndoCopyInput {
  @Field(() => ID, { description: 'The copy, not what it is a copy of.' })
  @IsUUID()
  forumId!: string;

  @Field(() => Int, { description: 'The version that copyForum gave.' })
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => [SeenInput], { description: 'All items of the copy, as copyForum gave them.' })
  @ArrayMaxSize(2000)
  @ValidateNested({ each: true })
  @Type(() => SeenInput)
  items!: SeenInput[];

  @Field(() => [ID], { description: 'All parts that people have in them, as copyForum gave them.' })
  @ArrayMaxSize(5000)
  @IsUUID(undefined, { each: true })
  appearanceIds!: string[];
}
