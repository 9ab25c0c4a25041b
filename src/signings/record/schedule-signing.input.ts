import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID, Length } from 'class-validator';

@InputType()
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

@InputType()
export class UnscheduleSigningInput {
  @Field(() => ID)
  @IsUUID()
  id!: string;

  @Field()
  @Length(1, 500)
  reason!: string;
}
