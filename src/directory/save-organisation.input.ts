import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsEnum, IsInt, IsOptional, IsUUID, Length, Min, ValidateNested } from 'class-validator';

import { Omittable } from '../kernel/graphql/omittable.js';
import { BilingualTextInput } from '../kernel/text/bilingual-text.js';
import { OrganisationKind, OrganisationLevel } from './organisation.entity.js';

@InputType({ description: 'A new organisation, or with `id` and `version` a change to one.' })
export class SaveOrganisationInput {
  @Field(() => ID, { nullable: true })
  @Omittable()
  @IsUUID()
  id?: string;

  @Field(() => Int, { nullable: true, description: 'The version that was read; goes with `id`.' })
  @Omittable()
  @IsInt()
  @Min(1)
  version?: number;

  @Field(() => ID, {
    nullable: true,
    description:
      'The event it is added for, whose organisers may change it; a new one needs it, and it stays.',
  })
  @Omittable()
  @IsUUID()
  eventId?: string;

  @Field(() => BilingualTextInput, { nullable: true, description: 'A new one needs it.' })
  @Omittable()
  @ValidateNested()
  @Type(() => BilingualTextInput)
  name?: BilingualTextInput;

  @Field(() => BilingualTextInput, {
    nullable: true,
    description: 'What it is called for short; null: none.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => BilingualTextInput)
  short?: BilingualTextInput | null;

  @Field(() => BilingualTextInput, {
    nullable: true,
    description: 'Its name in the register; null: none.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => BilingualTextInput)
  legal?: BilingualTextInput | null;

  @Field(() => OrganisationKind, { nullable: true, description: 'A new one needs it.' })
  @Omittable()
  @IsEnum(OrganisationKind)
  kind?: OrganisationKind;

  @Field(() => OrganisationLevel, {
    nullable: true,
    description: 'How far up it stands; null: it says nothing of it.',
  })
  @IsOptional()
  @IsEnum(OrganisationLevel)
  level?: OrganisationLevel | null;

  @Field(() => String, {
    nullable: true,
    description: '统一社会信用代码: 18 characters, the last a check digit.',
  })
  @IsOptional()
  @Length(18, 18)
  uscc?: string | null;

  @Field(() => ID, { nullable: true, description: 'The organisation it belongs to; null: none.' })
  @IsOptional()
  @IsUUID()
  parentId?: string | null;
}
