import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsEnum, IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';

import { Omittable } from '../kernel/graphql/omittable.js';
import { BilingualTextInput } from '../kernel/text/bilingual-text.js';
import { AppearanceRole } from './appearance.entity.js';

@InputType({ description: 'Who takes part in which item, and as what.' })
export class PlaceSpeakerInput {
  @Field(() => ID, { description: 'The item they take part in.' })
  @IsUUID()
  agendaItemId!: string;

  @Field(() => ID, { description: 'Somebody who is invited to the event.' })
  @IsUUID()
  speakerId!: string;

  @Field(() => AppearanceRole, { description: 'As what they take part.' })
  @IsEnum(AppearanceRole)
  role!: AppearanceRole;

  @Field(() => BilingualTextInput, {
    nullable: true,
    description: 'The post used on that stage, where it is not the person’s own.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => BilingualTextInput)
  post?: BilingualTextInput | null;

  @Field(() => Int, { nullable: true, description: 'In protocol order; left out, they come last.' })
  @Omittable()
  @IsInt()
  @Min(0)
  @Max(10_000)
  position?: number;
}
