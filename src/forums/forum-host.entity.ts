import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';

import { Host, hostRoleCheck } from '../directory/host.js';
import { Forum } from './forum.entity.js';

/** An organisation in a role for a forum. */
@Entity('forum_hosts')
@Check('forum_hosts_role', hostRoleCheck)
@Unique('forum_hosts_once', ['forumId', 'organisationId', 'role'])
export class ForumHost extends Host {
  @ForeignKey(() => Forum)
  @Column('uuid')
  forumId!: string;
}
