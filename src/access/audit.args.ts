import { ArgsType, Field, ID } from '@nestjs/graphql';
import { ArrayMaxSize, IsDate, IsOptional, IsUUID, Matches } from 'class-validator';

import { PageArgs } from '../kernel/pagination/page.args.js';

@ArgsType()
export class AuditArgs extends PageArgs {
  @Field(() => ID, { description: 'The event it was done in.' })
  @IsUUID()
  eventId!: string;

  @Field(() => ID, { nullable: true, description: 'What this account did.' })
  @IsOptional()
  @IsUUID()
  accountId?: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'What was done, as `auditChoices` names it: `forum.saved`, or `forum` for all that was done to forums.',
  })
  @IsOptional()
  @ArrayMaxSize(50)
  @Matches(/^[a-z_]{1,40}(\.[a-z_]{1,40})?$/, { each: true })
  actions?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'What was done to this thing.' })
  @IsOptional()
  @IsUUID()
  subjectId?: string | null;

  @Field(() => Date, { nullable: true, description: 'Not before this instant.' })
  @IsOptional()
  @IsDate()
  from?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Before this instant.' })
  @IsOptional()
  @IsDate()
  until?: Date | null;
}
