import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';

import { Host, hostRoleCheck } from '../directory/host.js';
import { Event } from './event.entity.js';

/** An organisation in a role for an event. */
@Entity('event_hosts')
@Check('event_hosts_role', hostRoleCheck)
@Unique('event_hosts_once', ['eventId', 'organisationId', 'role'])
export class EventHost extends Host {
  @ForeignKey(() => Event)
  @Column('uuid')
  eventId!: string;
}
