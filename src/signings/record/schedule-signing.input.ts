import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID, Length } from 'class-validator';

@InputType({ description: 'On which agenda item an approved record is signed.' })
export class ScheduleSigningInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field(() => ID, {
    description: 'Of kind `signing`, which holds one, or `ceremony`, which holds many.',
  })
  @IsUUID()
  agendaItemId!: string;
}

@InputType({ description: 'Which record is taken off the agenda, and why.' })
export class UnscheduleSigningInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field({ description: 'It stays in the history of the record.' })
  @Length(1, 500)
  reason!: string;
}
