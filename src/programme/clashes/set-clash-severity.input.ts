import { Field, ID, InputType } from '@nestjs/graphql';
import { IsEnum, IsUUID } from 'class-validator';

import { ClashKind, ClashSeverity } from '../../events/calendar/clashes.js';

@InputType({ description: 'What clashes of one kind mean in an event.' })
export class SetClashSeverityInput {
  @Field(() => ID, { description: 'The event the rule is for.' })
  @IsUUID()
  eventId!: string;

  @Field(() => ClashKind, { description: 'The clashes the rule is for.' })
  @IsEnum(ClashKind)
  kind!: ClashKind;

  @Field(() => ClashSeverity, { description: 'What they mean from now on.' })
  @IsEnum(ClashSeverity)
  severity!: ClashSeverity;
}
