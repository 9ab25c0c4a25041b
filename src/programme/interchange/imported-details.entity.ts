import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

import { Event } from '../../events/event.entity.js';
import type { ItemDetails } from './imported.js';

/** What imports said of an item or a person of the draft and what has no field here; a release keeps a copy. */
@Entity('imported_details')
@Check('imported_details_object', `jsonb_typeof(details) = 'object'`)
export class ImportedDetails {
  @ForeignKey(() => Event)
  @PrimaryColumn('uuid')
  eventId!: string;

  @PrimaryColumn('uuid')
  subjectId!: string;

  @Column('jsonb')
  details!: ItemDetails;
}
