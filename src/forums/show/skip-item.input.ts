import { Field, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsOptional, IsUUID } from 'class-validator';

import { ShowCommandInput } from './show-command.input.js';

@InputType({ description: 'What to leave out of a show.' })
export class SkipItemInput extends ShowCommandInput {
  @Field(() => ID, { nullable: true, description: 'One to come; left out, it is what is on.' })
  @IsOptional()
  @IsUUID()
  itemId?: string | null;

  @Field({
    nullable: true,
    defaultValue: true,
    description: 'False for one that is to come after all.',
  })
  @IsBoolean()
  skipped!: boolean;
}
