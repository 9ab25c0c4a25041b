import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import { Event } from '../../events/event.entity.js';

/** What can be known by another name elsewhere. */
export enum ExternalKind {
  forum = 'forum',
  room = 'room',
  item = 'item',
  person = 'person',
}

/**
 * What something is called in the system it was imported from. One thing may have several such names; the
 * same name never means two things, so that an import that is run twice changes nothing.
 */
@Entity('external_refs')
@Check('external_refs_kind', `kind IN ('forum', 'room', 'item', 'person')`)
export class ExternalRef {
  @ForeignKey(() => Event)
  @PrimaryColumn('uuid')
  eventId!: string;

  @PrimaryColumn('text')
  kind!: ExternalKind;

  /** Its kind and its value, such as `guid:…`, `id:9025` or `name:…`. */
  @PrimaryColumn('text')
  externalId!: string;

  /** A bare id, as four tables are meant; what it names may be gone by now. */
  @Column('uuid')
  subjectId!: string;
}
