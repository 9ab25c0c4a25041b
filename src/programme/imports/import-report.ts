import { Field, Int, ObjectType } from '@nestjs/graphql';

import { BilingualText } from '../../kernel/text/bilingual-text.js';

@ObjectType({ description: 'One line of what is said of a file.' })
export class ImportProblem {
  @Field(() => Int, {
    nullable: true,
    description: 'Of the file, from 1; in a workbook the row. Null where the whole file is meant.',
  })
  line!: number | null;

  @Field({ description: 'As the file spells it.' })
  field!: string;

  @Field({ description: 'A stable word for programs, such as `time_unreadable`.' })
  problem!: string;

  @Field(() => BilingualText, { description: 'What is wrong, and what became of it.' })
  message!: BilingualText;
}

@ObjectType({ description: 'What stands in the draft after an import, and what came of the file.' })
export class ImportCounts {
  @Field(() => Int, { description: 'How many items the draft has once it is applied.' })
  sessions!: number;

  @Field(() => Int, { description: 'In which something takes place.' })
  rooms!: number;

  @Field(() => Int, { description: 'On which something begins; a day runs until four at night.' })
  days!: number;

  @Field(() => Int, { description: 'Who appear in something.' })
  people!: number;

  @Field(() => Int, { description: 'One person in one session each.' })
  links!: number;

  @Field(() => Int, { description: 'How many clashes of rooms the draft has once it is applied.' })
  roomClashes!: number;

  @Field(() => Int, { description: 'How many clashes of people the draft has once it is applied.' })
  personClashes!: number;

  @Field(() => Int, { description: 'Sessions, forums, rooms and people that are new.' })
  created!: number;

  @Field(() => Int, { description: 'Sessions, forums, rooms and people that changed.' })
  changed!: number;
}
