import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsEnum,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';

import { Omittable } from '../../kernel/graphql/omittable.js';
import { AmountInput } from '../../kernel/money/amount.js';
import { BilingualTextInput } from '../../kernel/text/bilingual-text.js';
import { AnnouncementKind } from './announcement.entity.js';
import { ParticipantRole } from './participant-role.js';

@InputType({ description: 'An organisation, or an unnamed group.' })
export class AnnouncementParticipantInput {
  @Field(() => ParticipantRole, { description: 'What it is in the announcement.' })
  @IsEnum(ParticipantRole)
  role!: ParticipantRole;

  @Field(() => ID, {
    nullable: true,
    description:
      'An organisation of the directory; an unnamed group has none, and a name and a count instead.',
  })
  @IsOptional()
  @IsUUID()
  organisationId?: string | null;

  @Field(() => BilingualTextInput, { nullable: true, description: 'For an unnamed group.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => BilingualTextInput)
  groupName?: BilingualTextInput | null;

  @Field(() => Int, { nullable: true, description: 'How many the unnamed group is.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(1_000_000)
  groupCount?: number | null;
}

@InputType({ description: 'A new announcement, or with `id` and `version` a change to one.' })
export class SaveAnnouncementInput {
  @Field(() => ID, { nullable: true })
  @Omittable()
  @IsUUID()
  id?: string;

  @Field(() => Int, { nullable: true, description: 'The version that was read; goes with `id`.' })
  @Omittable()
  @IsInt()
  @Min(1)
  version?: number;

  @Field(() => ID, { nullable: true, description: 'A new one needs it, and it stays.' })
  @Omittable()
  @IsUUID()
  agendaItemId?: string;

  @Field(() => AnnouncementKind, {
    nullable: true,
    description: 'That of its item, or any where the item is a ceremony. A new one needs it.',
  })
  @Omittable()
  @IsEnum(AnnouncementKind)
  kind?: AnnouncementKind;

  @Field(() => BilingualTextInput, {
    nullable: true,
    description: 'What is announced; a new one needs it.',
  })
  @Omittable()
  @ValidateNested()
  @Type(() => BilingualTextInput)
  title?: BilingualTextInput;

  @Field(() => Int, { nullable: true, description: 'Left out, a new one comes last.' })
  @Omittable()
  @IsInt()
  @Min(0)
  @Max(10_000)
  position?: number;

  @Field(() => [ParticipantRole], {
    nullable: true,
    description: 'The roles whose list is open (等).',
  })
  @Omittable()
  @ArrayUnique()
  @IsEnum(ParticipantRole, { each: true })
  openRoles?: ParticipantRole[];

  @Field(() => [AnnouncementParticipantInput], {
    nullable: true,
    description: 'All of them, in order; left out, they stay.',
  })
  @Omittable()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => AnnouncementParticipantInput)
  participants?: AnnouncementParticipantInput[];

  @Field(() => [AmountInput], {
    nullable: true,
    description: 'All of them, in order; left out, they stay.',
  })
  @Omittable()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => AmountInput)
  amounts?: AmountInput[];
}
