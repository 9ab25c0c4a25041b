import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsEnum, IsInt, IsOptional, IsUUID, Min, ValidateNested } from 'class-validator';

import { BilingualTextInput } from '../../kernel/text/bilingual-text.js';
import { PartyCapacity } from './signing-party.entity.js';

@InputType({ description: 'An organisation, or an unnamed group.' })
export class PartyInput {
  @Field(() => ID, {
    nullable: true,
    description: 'An organisation of the directory; left out for an unnamed group.',
  })
  @IsOptional()
  @IsUUID()
  organisationId?: string | null;

  @Field(() => BilingualTextInput, { nullable: true, description: 'Instead of an organisation.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => BilingualTextInput)
  groupName?: BilingualTextInput | null;

  @Field(() => Int, { nullable: true, description: 'How many stand behind an unnamed group.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  groupCount?: number | null;

  @Field(() => PartyCapacity, {
    nullable: true,
    defaultValue: PartyCapacity.party,
    description: 'As what it takes part.',
  })
  @IsEnum(PartyCapacity)
  capacity!: PartyCapacity;

  @Field(() => BilingualTextInput, { nullable: true, description: '甲方, 乙方…' })
  @IsOptional()
  @ValidateNested()
  @Type(() => BilingualTextInput)
  sideLabel?: BilingualTextInput | null;

  @Field(() => BilingualTextInput, {
    nullable: true,
    description: 'Left out: the name in the directory at this moment.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => BilingualTextInput)
  nameAsSigned?: BilingualTextInput | null;
}
