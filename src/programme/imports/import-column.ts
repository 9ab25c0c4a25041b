import { Field, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsEnum, Length } from 'class-validator';

import { ColumnMeaning } from '../interchange/column-meaning.js';

registerEnumType(ColumnMeaning, {
  name: 'ImportColumnMeaning',
  description: 'What a column of a spreadsheet is.',
  valuesMap: {
    title_zh: {
      description: 'The title of a session, in Chinese; of a single column in either language.',
    },
    title_en: { description: 'The title of a session, in English.' },
    date: { description: 'The day on which it starts.' },
    start: { description: 'When it starts: a clock, or a day and a clock.' },
    end: { description: 'When it ends: a clock, or a day and a clock.' },
    end_date: { description: 'The day on which it ends, where that is another one.' },
    time: {
      description:
        'Start and end in one, such as `09:00-09:30`; of a grid the column of its times.',
    },
    duration: { description: 'How long it takes: minutes, or `1:30`.' },
    time_zone: { description: 'In which its clocks run, such as `Asia/Shanghai`.' },
    room_zh: { description: 'The name of its room, in Chinese.' },
    room_en: { description: 'The name of its room, in English.' },
    forum_zh: { description: 'The title of its forum or track, in Chinese.' },
    forum_en: { description: 'The title of its forum or track, in English.' },
    speakers: { description: 'Who speaks; several columns may be this.' },
    moderators: { description: 'Who moderates; several columns may be this.' },
    panelists: { description: 'Who sits on the panel; several columns may be this.' },
    hosts: { description: 'Who hosts it; several columns may be this.' },
    kind: { description: 'What sort of session it is.' },
    description_zh: { description: 'What it is about, in Chinese.' },
    description_en: { description: 'What it is about, in English.' },
    status: { description: 'Whether it takes place: what is declined or cancelled stays out.' },
    id: { description: 'By which it is known again when the file comes anew.' },
    one_room: {
      description: 'Of a grid: what stands in it takes place in the room it is called after.',
    },
    one_forum: {
      description: 'Of a grid: what stands in it belongs to the forum it is called after.',
    },
    pass_over: { description: 'Nothing that is to be read.' },
  },
});

@ObjectType({ description: 'A column of a spreadsheet, and what it was taken for.' })
export class ImportColumn {
  @Field({
    description: 'As the file spells it; of a column without a title its letter, such as `#C`.',
  })
  title!: string;

  @Field(() => ColumnMeaning, {
    nullable: true,
    description: 'Null where it is none that is known; it was passed over then.',
  })
  meaning!: ColumnMeaning | null;

  @Field({ description: 'Whether somebody said so with `recheckImport`.' })
  isChosen!: boolean;

  @Field(() => [String], { description: 'Up to three different texts that stand in it.' })
  examples!: readonly string[];
}

@InputType({ description: 'What a column of a spreadsheet is, whatever it is called.' })
export class ImportColumnInput {
  @Field({ description: 'As `ImportColumn.title` tells it.' })
  @Length(1, 200)
  title!: string;

  @Field(() => ColumnMeaning, {
    description: 'Each at most once, but for people, columns of a grid, and what is passed over.',
  })
  @IsEnum(ColumnMeaning)
  meaning!: ColumnMeaning;
}
