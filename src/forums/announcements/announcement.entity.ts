import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import { Claim } from '../../kernel/sources/claim.js';
import { Sourced, sourcedChecks } from '../../kernel/sources/sourced.js';
import { BilingualText } from '../../kernel/text/bilingual-text.js';
import { AgendaItem } from '../agenda-item.entity.js';
import { ParticipantRole } from './participant-role.js';

export enum AnnouncementKind {
  launch = 'launch',
  fund = 'fund',
  conferral = 'conferral',
  upgrade = 'upgrade',
  release = 'release',
}
registerEnumType(AnnouncementKind, {
  name: 'AnnouncementKind',
  description: 'What is announced.',
  valuesMap: {
    launch: { description: 'Something starts (启动).' },
    release: { description: 'Something is published (发布).' },
    fund: { description: 'A fund is set up (设立).' },
    upgrade: { description: 'Something that is there gets a higher rank (升级).' },
    conferral: { description: 'Somebody is given a title or a certificate (授旗, 授牌).' },
  },
});

@ObjectType({
  description:
    'What an agenda item launches, founds, confers, upgrades or releases. Not a signing.',
})
@Entity('announcements')
@Check('announcements_kind', `kind IN ('launch', 'fund', 'conferral', 'upgrade', 'release')`)
@Check('announcements_titled', 'num_nonnulls(title_zh, title_en) > 0')
@Check(
  'announcements_open_roles',
  `open_roles <@ ARRAY['guide', 'compiler', 'founder', 'issuer', 'conferrer', 'recipient', 'initiator', 'participant']`,
)
@Check('announcements_origin', sourcedChecks.origin)
@Check('announcements_certainty', sourcedChecks.certainty)
@Check('announcements_sourced', sourcedChecks.sourced)
@Index('announcements_agenda_item_id_idx', ['agendaItemId'])
export class Announcement extends Sourced {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @ForeignKey(() => AgendaItem)
  @Column('uuid')
  agendaItemId!: string;

  @Field(() => AnnouncementKind, {
    description: 'What is announced; its agenda item has to be of a kind that fits.',
  })
  @Column('text')
  kind!: AnnouncementKind;

  @Field(() => BilingualText, { description: 'What is announced, by its name.' })
  @Column(() => BilingualText)
  title!: BilingualText;

  @Field(() => Int, { description: 'Its place within the item, from 1.' })
  @Column('integer')
  position!: number;

  @Field(() => [ParticipantRole], {
    description: 'The roles whose list of participants is open: the source ends it with 等.',
  })
  @Column('text', { array: true, default: '{}' })
  openRoles!: ParticipantRole[];

  @Field(() => [Claim], { description: 'What sources say about it, quoted.' })
  @Column('jsonb', { default: [] })
  claims!: Claim[];

  @Field(() => Int, {
    description:
      'Counts the changes. A write names the one it is based on, and is refused with `VERSION_CONFLICT` where another came since.',
  })
  @Column('integer', { default: 1 })
  version!: number;
}
