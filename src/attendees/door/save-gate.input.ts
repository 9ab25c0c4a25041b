import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsInt, IsUUID, Min, ValidateNested } from 'class-validator';

import { Omittable } from '../../kernel/graphql/omittable.js';
import { BilingualTextInput } from '../../kernel/text/bilingual-text.js';

@InputType({ description: 'A new gate, or with `id` and `version` a change to one.' })
export class SaveGateInput {
  @Field(() => ID, { nullable: true })
  @Omittable()
  @IsUUID()
  id?: string;

  @Field(() => Int, { nullable: true, description: 'The version that was read; goes with `id`.' })
  @Omittable()
  @IsInt()
  @Min(1)
  version?: number;

  @Field(() => ID, { nullable: true, description: 'A new one needs it, and it stays.' })
  @Omittable()
  @IsUUID()
  eventId?: string;

  @Field(() => BilingualTextInput, { nullable: true, description: 'A new one needs it.' })
  @Omittable()
  @ValidateNested()
  @Type(() => BilingualTextInput)
  name?: BilingualTextInput;
}
