import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, IsTimeZone, IsUUID, Length, Matches, ValidateNested } from 'class-validator';

import { LocalDate } from '../../kernel/graphql/local-date.scalar.js';
import { BilingualTextInput } from '../../kernel/text/bilingual-text.js';

@InputType({
  description:
    'An event as a template: its rules, rooms, forums and agendas, and nobody who takes part.',
})
export class CopyEventInput {
  @Field(() => ID, { description: 'The event that is copied; the asker sees its draft.' })
  @IsUUID()
  eventId!: string;

  @Field({ description: 'The name of the new event in addresses.' })
  @Length(2, 80)
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  slug!: string;

  @Field(() => BilingualTextInput, { description: 'What the new event is called.' })
  @ValidateNested()
  @Type(() => BilingualTextInput)
  title!: BilingualTextInput;

  @Field(() => LocalDate, { description: 'The first day of the new event.' })
  startsOn!: string;

  @Field(() => String, { nullable: true, description: 'Left out: the same; clocks show the same.' })
  @IsOptional()
  @IsTimeZone()
  @Matches(/^[A-Z]/)
  timeZone?: string | null;
}
