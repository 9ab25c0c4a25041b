import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

import { Seat } from '../../events/capacity/seat.entity.js';
import { Place } from './place.entity.js';

/** The seat that a place holds. One seat holds one place: its key is the seat. */
@Entity('place_seats')
@Index('place_seats_place_id_idx', ['placeId'])
export class PlaceSeat {
  @ForeignKey(() => Place)
  @Column('uuid')
  placeId!: string;

  @ForeignKey(() => Seat)
  @PrimaryColumn('uuid')
  seatId!: string;
}
