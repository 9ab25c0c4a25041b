import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { IsUUID, Max, Min } from 'class-validator';

@ArgsType()
export class FreeSlotsArgs {
  @Field(() => ID, { description: 'An item of the draft.' })
  @IsUUID()
  itemId!: string;

  @Field(() => Int, {
    defaultValue: 30,
    description: 'How long it takes, where it has no time yet.',
  })
  @Min(1)
  @Max(1440)
  minutes!: number;
}
