import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

import type { TimeRange } from '../../kernel/database/time-range.js';
import { LocalDate } from '../../kernel/graphql/local-date.scalar.js';
import { TimeRangeType } from '../../kernel/graphql/time-range.type.js';
import { BilingualText } from '../../kernel/text/bilingual-text.js';
import { ClashItemKind } from '../clashes/clash.js';
import type { Stored } from '../programme.js';

export enum ChangeKind {
  added = 'added',
  moved = 'moved',
  changed = 'changed',
  cancelled = 'cancelled',
}
registerEnumType(ChangeKind, {
  name: 'ChangeKind',
  description: 'What became of something from one release to the next.',
  valuesMap: {
    added: { description: 'It was not in the release before.' },
    moved: { description: 'It takes place at another time or in another room.' },
    changed: { description: 'Something else about it changed; `fields` says what.' },
    cancelled: { description: 'It is not in this release any more.' },
  },
});

@ObjectType({ description: 'When and where something takes place.' })
export class ProgrammePlace {
  @Field(() => LocalDate, { nullable: true, description: 'The day of a forum.' })
  heldOn!: string | null;

  @Field(() => TimeRangeType, { nullable: true, description: 'When; null without a time.' })
  during!: Stored<TimeRange> | null;

  @Field(() => BilingualText, { nullable: true, description: 'The name of the room.' })
  room!: BilingualText | null;
}

@ObjectType({ description: 'A sentence of our own, in both languages.' })
export class Words {
  @Field({ description: 'In Chinese.' })
  zh!: string;

  @Field({ description: 'In English.' })
  en!: string;
}

@ObjectType({ description: 'What became of a forum or an item from one release to the next.' })
export class ProgrammeChange {
  @Field(() => ChangeKind, { description: 'What became of it.' })
  change!: ChangeKind;

  @Field(() => ID)
  id!: string;

  @Field(() => ClashItemKind, { description: 'What it is.' })
  kind!: ClashItemKind;

  @Field(() => BilingualText, {
    description: 'Its title in this release, or in the last it was in.',
  })
  title!: BilingualText;

  @Field(() => BilingualText, {
    nullable: true,
    description: 'Of an item: the title of its forum.',
  })
  forum!: BilingualText | null;

  @Field(() => ProgrammePlace, { nullable: true, description: 'Null for what was added.' })
  before!: ProgrammePlace | null;

  @Field(() => ProgrammePlace, { nullable: true, description: 'Null for what was cancelled.' })
  after!: ProgrammePlace | null;

  @Field(() => [String], { description: 'What else changed, such as `title` or `speakers`.' })
  fields!: string[];

  /** Of the event, to tell the times in; filled by whoever shows the change. */
  timeZone?: string;
}

@ObjectType({ description: 'What changed for one speaker from one release to the next.' })
export class SpeakerChange {
  @Field(() => ID, { description: 'Whose part it is.' })
  personId!: string;

  @Field({ description: 'As it stands in the release.' })
  name!: string;

  @Field(() => [ProgrammeChange], {
    description: 'Of their items; `added` also where they joined one.',
  })
  changes!: ProgrammeChange[];
}

@ObjectType({ description: 'What changed from the release before; all is added in the first.' })
export class ReleaseDifference {
  @Field(() => [ProgrammeChange], {
    description: 'In programme order; what was cancelled comes last.',
  })
  programme!: ProgrammeChange[];

  @Field(() => [SpeakerChange], { description: 'What became of the parts that people have.' })
  speakers!: SpeakerChange[];
}

/** The difference as it is shown: each change knows the zone to tell its times in. */
export function inZone(
  { programme, speakers }: ReleaseDifference,
  timeZone: string,
): ReleaseDifference {
  const zoned = (changes: readonly ProgrammeChange[]) =>
    changes.map((change): ProgrammeChange => Object.assign({}, change, { timeZone }));
  return {
    programme: zoned(programme),
    speakers: speakers.map(({ personId, name, changes }) => {
      return { personId, name, changes: zoned(changes) };
    }),
  };
}
