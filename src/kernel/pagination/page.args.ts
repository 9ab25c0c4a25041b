import { ArgsType, Field, Int } from '@nestjs/graphql';
import { IsOptional, Max, MaxLength, Min } from 'class-validator';

export const defaultPageSize = 20;
const largestPageSize = 100;

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    defaultValue: defaultPageSize,
    description: `How many to return, at most ${String(largestPageSize)}.`,
  })
  @IsOptional()
  @Min(1)
  @Max(largestPageSize)
  first?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The `endCursor` of the page before; left out: from the beginning.',
  })
  @IsOptional()
  @MaxLength(1000)
  after?: string | null;
}
