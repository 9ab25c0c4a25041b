import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import { Event } from '../../events/event.entity.js';
import type { ItemDetails, PersonDetails } from './imported.js';

/** What an imported file says of an item or a person and what has no field here; an export says it again. */
@Entity('imported_details')
@Check('imported_details_object', `jsonb_typeof(details) = 'object'`)
@Index('imported_details_imported_at_idx', ['eventId', 'importedAt'])
export class ImportedDetails {
  @ForeignKey(() => Event)
  @PrimaryColumn('uuid')
  eventId!: string;

  @PrimaryColumn('uuid')
  subjectId!: string;

  @Column('jsonb')
  details!: ItemDetails | PersonDetails;

  @Column('timestamp with time zone', { precision: 3, default: () => 'now()' })
  importedAt!: Date;
}
