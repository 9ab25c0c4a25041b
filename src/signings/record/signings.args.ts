import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsEnum, IsOptional, IsUUID } from 'class-validator';

import { PageArgs } from '../../kernel/pagination/page.args.js';
import { SigningStatus } from './signing-status.js';

@ArgsType()
export class SigningsArgs extends PageArgs {
  @Field(() => ID, { description: 'An event that the asker sees.' })
  @IsUUID()
  eventId!: string;

  @Field(() => SigningStatus, { nullable: true, description: 'Only those in this status.' })
  @IsOptional()
  @IsEnum(SigningStatus)
  status?: SigningStatus | null;

  @Field(() => ID, { nullable: true, description: 'Only those to which it is a party.' })
  @IsOptional()
  @IsUUID()
  organisationId?: string | null;
}
