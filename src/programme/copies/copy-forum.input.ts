import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsInt,
  IsOptional,
  IsUUID,
  Length,
  Matches,
  Min,
  ValidateNested,
} from 'class-validator';

import { LocalDate } from '../../kernel/graphql/local-date.scalar.js';
import { BilingualTextInput } from '../../kernel/text/bilingual-text.js';

@InputType({ description: 'A forum as a template: its hosts, its limit and its agenda.' })
export class CopyForumInput {
  @Field(() => ID, { description: 'The forum that is copied; the asker sees its draft.' })
  @IsUUID()
  forumId!: string;

  @Field(() => Int, { description: 'The version of the forum that was read.' })
  @IsInt()
  @Min(1)
  version!: number;

  @Field({ description: 'The name of the copy in addresses.' })
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  @Length(1, 80)
  slug!: string;

  @Field(() => ID, { nullable: true, description: 'Left out: the same event.' })
  @IsOptional()
  @IsUUID()
  eventId?: string | null;

  @Field(() => BilingualTextInput, { nullable: true, description: 'Left out: the same title.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => BilingualTextInput)
  title?: BilingualTextInput | null;

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day on which the copy starts, by the same clock; left out: the same day.',
  })
  @IsOptional()
  day?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The room of the copy, where the forum holds one; left out: the same. In another event nothing of the copy ' +
      'has a time without it.',
  })
  @IsOptional()
  @IsUUID()
  roomId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether who takes part is copied too, within one event.',
  })
  @IsOptional()
  @IsBoolean()
  withPeople?: boolean | null;
}
