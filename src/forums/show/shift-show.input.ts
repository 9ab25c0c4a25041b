import { Field, InputType, Int } from '@nestjs/graphql';
import { IsInt, Max, Min } from 'class-validator';

import { ShowCommandInput } from './show-command.input.js';

@InputType({ description: 'How much longer or shorter what is on will be.' })
export class ShiftShowInput extends ShowCommandInput {
  @Field(() => Int, { description: 'Negative for shorter.' })
  @IsInt()
  @Min(-60)
  @Max(60)
  minutes!: number;
}
