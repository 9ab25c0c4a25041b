import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, IsUUID, Length, Min, ValidateNested } from 'class-validator';

import { Omittable } from '../kernel/graphql/omittable.js';
import { BilingualTextInput } from '../kernel/text/bilingual-text.js';

@InputType({ description: 'A new person, or with `id` and `version` a change to one.' })
export class SavePersonInput {
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
      'The event they are added for, whose organisers may change them; a new one needs it, and it stays.',
  })
  @Omittable()
  @IsUUID()
  eventId?: string;

  @Field(() => String, { nullable: true, description: '姓名; a new one needs it.' })
  @Omittable()
  @Length(1, 200)
  name?: string;

  @Field(() => String, { nullable: true, description: 'The name in Latin letters; null: none.' })
  @IsOptional()
  @Length(1, 200)
  nameLatin?: string | null;

  @Field(() => ID, { nullable: true, description: 'Where they work; null: not known.' })
  @IsOptional()
  @IsUUID()
  organisationId?: string | null;

  @Field(() => BilingualTextInput, {
    nullable: true,
    description: 'What they are there; null: not known.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => BilingualTextInput)
  post?: BilingualTextInput | null;
}
