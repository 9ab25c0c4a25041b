import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length } from 'class-validator';

import { PageArgs } from '../kernel/pagination/page.args.js';

@ArgsType()
export class DirectoryArgs extends PageArgs {
  @Field(() => ID, { description: 'The event it is asked for.' })
  @IsUUID()
  eventId!: string;

  @Field(() => String, { nullable: true, description: 'A part of a name, compared without case.' })
  @IsOptional()
  @Length(1, 100)
  search?: string | null;
}
