import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsOptional,
  ValidateNested,
} from 'class-validator';

import { SeenInput } from '../../kernel/graphql/seen.input.js';
import { TimeRangeInput } from '../../kernel/graphql/time-range.type.js';
import { MoveAgendaItemInput } from '../move-agenda-item.input.js';

@InputType({ description: 'Where a forum goes, while its items stay where they are.' })
export class MoveForumInput extends SeenInput {
  @Field(() => TimeRangeInput, { description: 'When it takes place from now on.' })
  @ValidateNested()
  @Type(() => TimeRangeInput)
  during!: TimeRangeInput;
}

@InputType({ description: 'Moves of one event that are made together, or not at all.' })
export class MoveAgendaItemsInput {
  @Field(() => [MoveAgendaItemInput], {
    description: '1 to 1000 items of one event, each named once.',
  })
  @ArrayMinSize(1)
  @ArrayMaxSize(1000)
  @ArrayUnique(({ id }: MoveAgendaItemInput) => id)
  @ValidateNested({ each: true })
  @Type(() => MoveAgendaItemInput)
  moves!: MoveAgendaItemInput[];

  @Field(() => [MoveForumInput], {
    nullable: true,
    description:
      'Forums that hold a room, moved without their items, such as to take back shiftDay.',
  })
  @IsOptional()
  @ArrayMaxSize(100)
  @ArrayUnique(({ id }: MoveForumInput) => id)
  @ValidateNested({ each: true })
  @Type(() => MoveForumInput)
  forums?: MoveForumInput[] | null;
}
