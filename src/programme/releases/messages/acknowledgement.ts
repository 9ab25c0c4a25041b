import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { BilingualText } from '../../../kernel/text/bilingual-text.js';
import { AppearanceRole } from '../../../speakers/appearance.entity.js';
import { ProgrammeChange, ProgrammePlace } from '../release-difference.js';

@ObjectType({ description: 'An item of a release in which somebody takes part.' })
export class OwnItem {
  @Field(() => ID)
  id!: string;

  @Field(() => BilingualText, { description: 'What the item is called.' })
  title!: BilingualText;

  @Field(() => BilingualText, { description: 'The title of its forum.' })
  forum!: BilingualText;

  @Field(() => AppearanceRole, { description: 'As what they take part.' })
  role!: AppearanceRole;

  @Field(() => ProgrammePlace, { description: 'When and where, in this release.' })
  place!: ProgrammePlace;
}

@ObjectType({ description: 'What a release changes for a speaker, and whether they have read it.' })
export class Acknowledgement {
  @Field(() => BilingualText, { description: 'The title of the event.' })
  event!: BilingualText;

  @Field({ description: 'The name of the event in addresses.' })
  slug!: string;

  @Field({ description: 'Of the event, such as `Asia/Shanghai`.' })
  timeZone!: string;

  @Field(() => Int, { description: 'Of the release.' })
  number!: number;

  @Field(() => Int, { description: 'Of the last release: larger where there is a newer one.' })
  latest!: number;

  @Field(() => BilingualText, { nullable: true, description: 'What the release says of itself.' })
  note!: BilingualText | null;

  @Field({ description: 'Who is told.' })
  name!: string;

  @Field(() => [ProgrammeChange], { description: 'What it changes for them.' })
  changes!: ProgrammeChange[];

  @Field(() => [OwnItem], {
    description: 'All they take part in as of this release, in its order.',
  })
  items!: OwnItem[];

  @Field(() => Date, {
    nullable: true,
    description: 'When they first said that they have read it; null while they have not.',
  })
  acknowledgedAt!: Date | null;
}
