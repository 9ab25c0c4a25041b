import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

import { Account } from '../kernel/auth/account.entity.js';
import { Role } from './permission.js';

registerEnumType(Role, {
  name: 'Role',
  description:
    'What somebody is in an event. Roles do not include one another, except that an owner is an organiser.',
  valuesMap: {
    owner: { description: 'Does all that an organiser does, gives roles, and closes the event.' },
    organiser: { description: 'Runs the event.' },
    forum_lead: {
      description: 'Edits the agenda of the forums in scope, and sees the draft of all.',
    },
    reviewer: { description: 'Approves the records of signings, or sends them back.' },
    registrar: { description: 'Records what was signed, and seals it.' },
    stage_manager: { description: 'Puts signings on the agenda, and runs shows.' },
    door: { description: 'Lets people in, at all gates or those in scope.' },
    partner: {
      description: 'Drafts signings of the organisations in scope, and confirms their names.',
    },
    press: { description: 'Sees the amounts that are for the press.' },
    observer: { description: 'Sees the draft and the signings, and changes nothing.' },
  },
});

/** A role that an account holds in an event. Event and scope are bare ids: this module knows neither. */
@ObjectType({ description: 'A role that an account holds in an event.' })
@Entity('grants')
@Check(
  'grants_role',
  `role IN ('owner', 'organiser', 'forum_lead', 'reviewer', 'registrar', 'stage_manager', 'door', 'partner', 'press', 'observer')`,
)
@Check('grants_scope_fits', `scope_id IS NULL OR role IN ('forum_lead', 'door', 'partner')`)
@Unique('grants_once', ['accountId', 'eventId', 'role', 'scopeId'])
@Index('grants_event_id_idx', ['eventId'])
export class Grant {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @ForeignKey(() => Account)
  @Column('uuid')
  accountId!: string;

  @Field(() => Role, { description: 'What its holder is there.' })
  @Column('text')
  role!: Role;

  @Field(() => ID, { description: 'The event it is held in.' })
  @Column('uuid')
  eventId!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The forum of a lead, the gate of a door, the organisation of a partner; null for the whole event.',
  })
  @Column('uuid', { nullable: true })
  scopeId!: string | null;

  @Field(() => Date, { description: 'When it was given.' })
  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt!: Date;
}
