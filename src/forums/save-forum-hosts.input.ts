import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsEnum, IsInt, IsUUID, Min, ValidateNested } from 'class-validator';

import { HostRole } from '../directory/host.js';

@InputType()
export class ForumHostInput {
  @Field(() => ID)
  @IsUUID()
  organisationId!: string;

  @Field(() => HostRole)
  @IsEnum(HostRole)
  role!: HostRole;
}

@InputType()
export class SaveForumHostsInput {
  @Field(() => ID)
  @IsUUID()
  forumId!: string;

  @Field(() => Int, { description: 'The version of the forum that was read.' })
  @IsInt()
  @Min(1)
  version!: number;

  @Field(() => [ForumHostInput], { description: 'All of them, in protocol order.' })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => ForumHostInput)
  hosts!: ForumHostInput[];
}
