import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

import { HostRole, hostRoleCheck } from '../directory/host.js';
import { Organisation } from '../directory/organisation.entity.js';
import { Forum } from './forum.entity.js';

@ObjectType({ description: 'An organisation in a role for a forum, in protocol order.' })
@Entity('forum_hosts')
@Unique('forum_hosts_once', ['forumId', 'organisationId', 'role'])
@Check('forum_hosts_role', hostRoleCheck)
export class ForumHost {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @ForeignKey(() => Forum)
  @Column('uuid')
  forumId!: string;

  @ForeignKey(() => Organisation)
  @Column('uuid')
  organisationId!: string;

  @Field(() => HostRole)
  @Column('text')
  role!: HostRole;

  @Field(() => Int)
  @Column('integer')
  position!: number;
}
