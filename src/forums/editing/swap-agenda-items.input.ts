import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';

import { SeenInput } from '../../kernel/graphql/seen.input.js';

@InputType({ description: 'Two items of one event that have a time.' })
export class SwapAgendaItemsInput {
  @Field(() => SeenInput, { description: 'One of the two; both have a time.' })
  @ValidateNested()
  @Type(() => SeenInput)
  one!: SeenInput;

  @Field(() => SeenInput, { description: 'The other, of the same event.' })
  @ValidateNested()
  @Type(() => SeenInput)
  other!: SeenInput;
}
