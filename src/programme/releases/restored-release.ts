import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

import { AgendaItem } from '../../forums/agenda-item.entity.js';
import { Forum } from '../../forums/forum.entity.js';
import { BilingualText } from '../../kernel/text/bilingual-text.js';
import { RestoreUndo } from './restore-undo.js';

export enum LossKind {
  speaker = 'speaker',
  announcement = 'announcement',
  kind = 'kind',
}
registerEnumType(LossKind, {
  name: 'LossKind',
  description: 'What of a release could not be restored.',
  valuesMap: {
    speaker: {
      description: 'Somebody who has declined or withdrawn since, or is no longer invited.',
    },
    announcement: { description: 'It was taken out of an item that has been deleted since.' },
    kind: { description: 'The item is of another kind now, and what belongs to it needs that.' },
  },
});

@ObjectType({ description: 'Something of a release that could not be restored.' })
export class RestoreLoss {
  @Field(() => LossKind, { description: 'What was lost.' })
  kind!: LossKind;

  @Field(() => ID, { description: 'The item of the release that misses it.' })
  itemId!: string;

  @Field(() => BilingualText, { description: 'The title of the item in the release.' })
  title!: BilingualText;

  @Field(() => String, { nullable: true, description: 'Who is missing.' })
  name!: string | null;
}

@ObjectType({ description: 'What became of the draft when a release was restored.' })
export class RestoredRelease {
  @Field(() => [Forum], { description: 'Those that were changed.' })
  forums!: Forum[];

  @Field(() => [AgendaItem], {
    description: 'Those that were changed: moved, called otherwise, or told of otherwise.',
  })
  items!: AgendaItem[];

  @Field(() => [AgendaItem], { description: 'Those that had been deleted, under their old ids.' })
  recreated!: AgendaItem[];

  @Field(() => [AgendaItem], {
    description: 'Those that were added since: they stay in the draft, without a time.',
  })
  unplaced!: AgendaItem[];

  @Field(() => [RestoreLoss], { description: 'What cannot be restored, and why.' })
  lost!: RestoreLoss[];

  @Field(() => Int, { description: 'How many speakers are said to be who they were.' })
  biographies!: number;

  @Field(() => RestoreUndo, { description: 'What takes all of it back.' })
  undo!: RestoreUndo;
}
