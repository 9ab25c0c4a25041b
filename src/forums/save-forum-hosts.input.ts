import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsEnum, IsInt, IsUUID, Min, ValidateNested } from 'class-validator';

import { HostRole } from '../directory/host.js';

@InputType({ description: 'An organisation that hosts a forum, and as what.' })
export class ForumHostInput {
  @Field(() => ID, { description: 'An organisation of the directory.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => HostRole, { description: 'As what it hosts.' })
  @IsEnum(HostRole)
  role!: HostRole;
}

@InputType({ description: 'All hosts of a forum, in the order of protocol.' })
export class SaveForumHostsInput {
  @Field(() => ID, { description: 'The forum that is hosted.' })
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
