import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsEnum, IsUUID, Min, ValidateNested } from 'class-validator';

import { HostRole } from '../directory/host.js';

@InputType()
export class EventHostInput {
  @Field(() => ID)
  @IsUUID()
  organisationId!: string;

  @Field(() => HostRole)
  @IsEnum(HostRole)
  role!: HostRole;
}

@InputType()
export class SaveEventHostsInput {
  @Field(() => ID)
  @IsUUID()
  eventId!: string;

  @Field(() => Int, { description: 'The version of the event that was read.' })
  @Min(1)
  version!: number;

  @Field(() => [EventHostInput], { description: 'All of them, in the order of protocol.' })
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => EventHostInput)
  hosts!: EventHostInput[];
}
