import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsEnum, IsUUID, Min, ValidateNested } from 'class-validator';

import { HostRole } from '../directory/host.js';

@InputType({ description: 'An organisation that hosts an event, and as what.' })
export class EventHostInput {
  @Field(() => ID, { description: 'An organisation of the directory.' })
  @IsUUID()
  organisationId!: string;

  @Field(() => HostRole, { description: 'As what it hosts.' })
  @IsEnum(HostRole)
  role!: HostRole;
}

@InputType({ description: 'All hosts of an event, in the order of protocol.' })
export class SaveEventHostsInput {
  @Field(() => ID, { description: 'The event that is hosted.' })
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
