import { Field, ID, InputType } from '@nestjs/graphql';
import { IsEnum, IsUUID } from 'class-validator';

import { ClashKind, ClashSeverity } from '../../events/calendar/clashes.js';

@InputType()
export class SetClashSeverityInput {
  @Field(() => ID)
  @IsUUID()
  eventId!: string;

  @Field(() => ClashKind)
  @IsEnum(ClashKind)
  kind!: ClashKind;

  @Field(() => ClashSeverity)
  @IsEnum(ClashSeverity)
  severity!: ClashSeverity;
}
