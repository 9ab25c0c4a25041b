import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

import { Slot } from '../events/calendar/slot.entity.js';
import { Room } from '../events/room.entity.js';
import type { TimeRange } from '../kernel/database/time-range.js';
import { TimeRangeType } from '../kernel/graphql/time-range.type.js';
import { Sourced, sourcedChecks } from '../kernel/sources/sourced.js';
import { BilingualText } from '../kernel/text/bilingual-text.js';
import { LongText } from '../kernel/text/long-text.js';
import { Forum } from './forum.entity.js';

export enum AgendaItemKind {
  opening = 'opening',
  keynote = 'keynote',
  talk = 'talk',
  panel = 'panel',
  break = 'break',
  ceremony = 'ceremony',
  signing = 'signing',
  launch = 'launch',
  fund = 'fund',
  conferral = 'conferral',
  upgrade = 'upgrade',
  release = 'release',
  other = 'other',
}
/** What each of the kinds means, also where they stand among others. */
export const agendaItemKinds = {
  opening: { description: 'Words of welcome (开幕).' },
  keynote: { description: 'A talk to all (主旨演讲).' },
  talk: { description: 'A talk.' },
  panel: { description: 'A discussion of several (圆桌).' },
  launch: { description: 'Something starts (启动).' },
  release: { description: 'Something is published (发布).' },
  fund: { description: 'A fund is set up (设立).' },
  upgrade: { description: 'Something gets a higher rank (升级).' },
  conferral: { description: 'Somebody is given a title or a certificate (授旗, 授牌).' },
  signing: { description: 'One paper is signed (签约).' },
  ceremony: { description: 'Several things are announced or signed, one after the other (仪式).' },
  break: { description: 'Nothing takes place: tea, or a meal.' },
  other: { description: 'Anything else.' },
} satisfies Record<AgendaItemKind, { description: string }>;
registerEnumType(AgendaItemKind, {
  name: 'AgendaItemKind',
  description: 'What an agenda item is.',
  valuesMap: agendaItemKinds,
});

/** One thing on a forum's agenda. An item without a time has a slot as well, so that people can engage in it. */
@ObjectType({ description: 'One thing on the agenda of a forum.' })
@Entity('agenda_items')
@Unique('agenda_items_of_event', ['id', 'eventId'])
@Unique('agenda_items_of_kind', ['id', 'eventId', 'kind'])
@Unique('agenda_items_slot_once', ['slotId'])
@Check(
  'agenda_items_kind',
  `kind IN ('opening', 'keynote', 'talk', 'panel', 'break', 'ceremony', 'signing', 'launch', 'fund', 'conferral', 'upgrade', 'release', 'other')`,
)
@Check('agenda_items_titled', 'num_nonnulls(title_zh, title_en) > 0')
@Check(
  'agenda_items_abstract_length',
  'greatest(length(abstract_zh), length(abstract_en)) <= 20000',
)
@Check(
  'agenda_items_description_length',
  'greatest(length(description_zh), length(description_en)) <= 20000',
)
@Check('agenda_items_origin', sourcedChecks.origin)
@Check('agenda_items_certainty', sourcedChecks.certainty)
@Check('agenda_items_sourced', sourcedChecks.sourced)
@ForeignKey(() => Forum, ['forumId', 'eventId'], ['id', 'eventId'], {
  name: 'agenda_items_forum_of_event',
})
@ForeignKey(() => Slot, ['slotId', 'eventId'], ['id', 'eventId'], {
  name: 'agenda_items_slot_of_event',
})
@Index('agenda_items_forum_id_idx', ['forumId'])
export class AgendaItem extends Sourced {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Field(() => ID, { description: 'The event it belongs to.' })
  @Column('uuid')
  eventId!: string;

  @Field(() => ID, { description: 'The forum in whose agenda it stands.' })
  @Column('uuid')
  forumId!: string;

  @Column('uuid')
  slotId!: string;

  @Field(() => AgendaItemKind, {
    description: 'What it is; that decides what can be announced or signed in it.',
  })
  @Column('text')
  kind!: AgendaItemKind;

  @Field(() => BilingualText, { description: 'What the programme calls it.' })
  @Column(() => BilingualText)
  title!: BilingualText;

  /** What it is about, in short: plain text, or the HTML or Markdown that a file had. Lists are read without it. */
  @Column(() => LongText)
  abstract?: LongText;

  /** What it is about, at length; otherwise like `abstract`. */
  @Column(() => LongText)
  description?: LongText;

  @Field(() => Int, {
    description: 'Its place among items that start together, and among those without a time.',
  })
  @Column('integer')
  position!: number;

  /** Missing in releases that are older than the word: the API tells it by a resolver. */
  @Column('boolean', { default: false })
  fixed!: boolean;

  @Field(() => Int, {
    description:
      'Counts the changes. A write names the one it is based on, and is refused with `VERSION_CONFLICT` where another came since.',
  })
  @Column('integer', { default: 1 })
  version!: number;

  /** Of its slot; filled by whoever reads the item to show it. */
  @Field(() => TimeRangeType, {
    nullable: true,
    description: 'Null for an item that is not placed.',
  })
  during!: TimeRange | null;

  /** Of its slot or that of its forum; filled like `during`. */
  @Field(() => Room, {
    nullable: true,
    description: 'The room of its forum, or its own where the forum holds none.',
  })
  room!: Room | null;

  roomId!: string | null;
}
