import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Exclusion, ForeignKey, PrimaryColumn } from 'typeorm';

import { Person } from '../../directory/person.entity.js';
import { type TimeRange, boundedSpan, timeRangeColumn } from '../../kernel/database/time-range.js';
import { TimeRangeType } from '../../kernel/graphql/time-range.type.js';
import { Event } from '../event.entity.js';

/** A span in which a person can come. Somebody without any can come at any time. */
@ObjectType({ description: 'A span in which a person can come.' })
@Entity('availabilities')
@Check('availabilities_span', boundedSpan('during'))
@Exclusion('availabilities_apart', 'USING gist (event_id WITH =, person_id WITH =, during WITH &&)')
export class Availability {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @ForeignKey(() => Event)
  @Column('uuid')
  eventId!: string;

  @ForeignKey(() => Person)
  @Column('uuid')
  personId!: string;

  @Field(() => TimeRangeType, { description: 'When they can come.' })
  @Column('tstzrange', { transformer: timeRangeColumn })
  during!: TimeRange;
}
