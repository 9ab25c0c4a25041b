import { ArgsType, Field } from '@nestjs/graphql';
import { IsBoolean, IsOptional } from 'class-validator';

import { PageArgs } from '../kernel/pagination/page.args.js';

@ArgsType()
export class EventsArgs extends PageArgs {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether only those are wanted in which the asker holds a role.',
  })
  @IsOptional()
  @IsBoolean()
  mine?: boolean | null;
}
