import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

import { Organisation } from '../../directory/organisation.entity.js';
import { BilingualText } from '../../kernel/text/bilingual-text.js';
import { Announcement } from './announcement.entity.js';
import { ParticipantRole } from './participant-role.js';

@ObjectType({
  description: 'An organisation, or an unnamed group, that takes part in an announcement.',
})
@Entity('announcement_participants')
@Unique('announcement_participants_once', ['announcementId', 'position'])
@Check(
  'announcement_participants_role',
  `role IN ('guide', 'compiler', 'founder', 'issuer', 'conferrer', 'recipient', 'initiator', 'participant')`,
)
@Check(
  'announcement_participants_somebody',
  '(organisation_id IS NULL) = (num_nonnulls(group_name_zh, group_name_en) > 0)',
)
@Check(
  'announcement_participants_counted',
  'group_count IS NULL OR (group_count > 0 AND organisation_id IS NULL)',
)
export class AnnouncementParticipant {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @ForeignKey(() => Announcement, { onDelete: 'CASCADE' })
  @Column('uuid')
  announcementId!: string;

  @Field(() => Int, { description: 'Its place in the order of protocol, from 0.' })
  @Column('integer')
  position!: number;

  @Field(() => ParticipantRole, { description: 'What it is in the announcement.' })
  @Column('text')
  role!: ParticipantRole;

  /** Null for an unnamed group. */
  @ForeignKey(() => Organisation)
  @Column('uuid', { nullable: true })
  organisationId!: string | null;

  /** Empty for an organisation. */
  @Column(() => BilingualText)
  groupName!: BilingualText;

  @Field(() => Int, {
    nullable: true,
    description: 'How many the unnamed group is, where it is told.',
  })
  @Column('integer', { nullable: true })
  groupCount!: number | null;
}
