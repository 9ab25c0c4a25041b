import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsEnum, IsOptional, IsUUID, ValidateNested } from 'class-validator';

import { BilingualTextInput } from '../kernel/text/bilingual-text.js';
import { AppearanceRole } from './appearance.entity.js';

@InputType({ description: 'The part of a speaker in an item.' })
export class ItemSpeakerInput {
  @Field(() => ID, { description: 'Somebody who is invited to the event.' })
  @IsUUID()
  speakerId!: string;

  @Field(() => AppearanceRole, {
    description: 'As what they take part; the same person only once in each role.',
  })
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
}

@InputType({
  description: 'All who take part in an item, in their order, and those whom the sender saw there.',
})
export class SaveItemSpeakersInput {
  @Field(() => ID, { description: 'The item they take part in.' })
  @IsUUID()
  agendaItemId!: string;

  @Field(() => [ID], {
    description: 'The appearances that were read; VERSION_CONFLICT where there are others now.',
  })
  @ArrayMaxSize(100)
  @IsUUID(undefined, { each: true })
  seen!: string[];

  @Field(() => [ItemSpeakerInput], { description: 'All of them, in protocol order.' })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => ItemSpeakerInput)
  speakers!: ItemSpeakerInput[];
}
