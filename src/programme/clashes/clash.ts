import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

import { ClashKind, ClashSeverity } from '../../events/calendar/clashes.js';
import { FixKind } from '../../events/calendar/fixes.js';
import { AgendaItemKind, agendaItemKinds } from '../../forums/agenda-item.entity.js';
import type { TimeRange } from '../../kernel/database/time-range.js';
import { TimeRangeType } from '../../kernel/graphql/time-range.type.js';
import { BilingualText } from '../../kernel/text/bilingual-text.js';

registerEnumType(ClashKind, {
  name: 'ClashKind',
  description: 'What a clash is about.',
  valuesMap: {
    room: { description: 'Two things want one room, or two items of a forum one turn in it.' },
    person: { description: 'Somebody is wanted in two places at one time.' },
    travel: {
      description: 'Somebody has less time to get from one room to another than it takes.',
    },
    capacity: { description: 'More people are expected than the room takes.' },
    availability: {
      description: 'Somebody is wanted when they cannot come, or a room outside its open hours.',
    },
    outside_forum: { description: 'An item begins before its forum or ends after it.' },
  },
});

registerEnumType(ClashSeverity, {
  name: 'ClashSeverity',
  description: 'What a clash means for a release.',
  valuesMap: {
    blocks_release: {
      description: 'A release is refused, unless the clash is ignored with a reason.',
    },
    warns: { description: 'It is shown, and listed with the release.' },
    off: { description: 'Clashes of this kind are not looked for.' },
  },
});

export type ClashItemKind = AgendaItemKind | 'forum' | 'batch';
export const ClashItemKind = { ...AgendaItemKind, forum: 'forum', batch: 'batch' };
registerEnumType(ClashItemKind, {
  name: 'ClashItemKind',
  description: 'What clashes: a forum, a batch of a ceremony, or an item by its kind.',
  valuesMap: {
    ...agendaItemKinds,
    forum: { description: 'A whole forum.' },
    batch: { description: 'A part of a ceremony, with people of its own.' },
  },
});

@ObjectType({ description: 'One of the things that clash.' })
export class ClashItem {
  @Field(() => ID)
  id!: string;

  @Field(() => ClashItemKind, { description: 'What it is.' })
  kind!: ClashItemKind;

  @Field(() => BilingualText, { description: 'What it is called.' })
  title!: BilingualText;

  @Field(() => TimeRangeType, {
    nullable: true,
    description: 'When it takes place; null without a time.',
  })
  during!: TimeRange | null;
}

registerEnumType(FixKind, {
  name: 'FixKind',
  description: 'What a suggestion changes.',
  valuesMap: {
    free_slot: { description: 'The time, to one that is free.' },
    free_room: { description: 'The room, to one that is free and large enough.' },
  },
});

@ObjectType({
  description:
    'A place where an item or a forum would clash with nothing new. It is put there by moveAgendaItem or saveForum.',
})
export class Fix {
  @Field(() => FixKind, { description: 'What is found for it: another time, or another room.' })
  kind!: FixKind;

  @Field(() => ID, { description: 'The item or the forum that would go there.' })
  itemId!: string;

  @Field(() => TimeRangeType, { description: 'When it would take place.' })
  during!: TimeRange;

  @Field(() => ID, {
    nullable: true,
    description: 'The room it would hold; null where the room is its forum’s.',
  })
  roomId!: string | null;
}

@ObjectType({ description: 'Something that stands in the way of a programme.' })
export class Clash {
  @Field(() => ID, { description: 'Stays the same while the things that clash are moved.' })
  id!: string;

  @Field(() => ClashKind, { description: 'What clashes.' })
  kind!: ClashKind;

  @Field(() => ClashSeverity, {
    description: 'Whether it blocks a release, by the rules of the event.',
  })
  severity!: ClashSeverity;

  @Field(() => [ClashItem], {
    description:
      'One or two, the earlier first. An item of another event is named to those alone who may see it.',
  })
  items!: ClashItem[];

  @Field(() => Int, {
    nullable: true,
    description: 'How long both take place at once; null where nothing overlaps.',
  })
  minutes!: number | null;

  @Field(() => String, { nullable: true, description: 'Why it is accepted; null while it is not.' })
  ignoredReason!: string | null;

  personId!: string | null;

  roomId!: string | null;

  /** What could be done about it; not known of a clash that a release tells of. */
  waysOut?: () => Fix[];
}

@ObjectType({ description: 'What an event makes of clashes of one kind.' })
export class ClashRule {
  @Field(() => ClashKind, { description: 'The clashes that the rule is for.' })
  kind!: ClashKind;

  @Field(() => ClashSeverity, { description: 'What they mean in this event.' })
  severity!: ClashSeverity;
}

@ObjectType({
  description:
    'That somebody takes part in something of a draft, on stage or at the table of a signing.',
})
export class DraftEngagement {
  @Field(() => ID, { description: 'The forum or the item they take part in.' })
  thingId!: string;

  @Field(() => Boolean, {
    description: 'Whether a release holds it. What is not firm, such as an invitation, only warns.',
  })
  firm!: boolean;

  personId!: string;
}
