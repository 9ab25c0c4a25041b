import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsEnum, IsOptional, IsUUID, Length } from 'class-validator';

import { PageArgs } from '../kernel/pagination/page.args.js';
import { SpeakerStatus } from './speaker.entity.js';

@ArgsType()
export class EventPeopleArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'A part of a name, compared without case.' })
  @IsOptional()
  @Length(1, 100)
  search?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only this person.' })
  @IsOptional()
  @IsUUID()
  personId?: string | null;

  @Field(() => SpeakerStatus, {
    nullable: true,
    description: 'Only those who were invited, and how that stands.',
  })
  @IsOptional()
  @IsEnum(SpeakerStatus)
  status?: SpeakerStatus | null;
}
