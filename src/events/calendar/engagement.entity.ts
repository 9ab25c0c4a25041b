import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

import { Person } from '../../directory/person.entity.js';
import { Slot } from './slot.entity.js';

/** As what a person takes part in a slot. */
export enum EngagementPart {
  speaker = 'speaker',
  moderator = 'moderator',
  panelist = 'panelist',
  host = 'host',
  signatory = 'signatory',
  witness = 'witness',
}

/** A person takes part in a slot. Speakers and signings clash through it without knowing each other. */
@Entity('engagements')
@Check(
  'engagements_part',
  `part IN ('speaker', 'moderator', 'panelist', 'host', 'signatory', 'witness')`,
)
@Unique('engagements_once_per_cause', ['causeId'])
@Index('engagements_slot_id_idx', ['slotId'])
@Index('engagements_person_id_idx', ['personId'])
export class Engagement {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @ForeignKey(() => Slot, { onDelete: 'CASCADE' })
  @Column('uuid')
  slotId!: string;

  @ForeignKey(() => Person)
  @Column('uuid')
  personId!: string;

  @Column('text')
  part!: EngagementPart;

  /** Whether a release holds it; one that is not, such as an invited speaker's, only warns. */
  @Column('boolean')
  firm!: boolean;

  /** The appearance, signatory or witness it stems from: a bare id, as the calendar knows none of them. */
  @Column('uuid')
  causeId!: string;
}
