import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A currency of ISO 4217. */
@Entity('currencies')
export class Currency {
  @PrimaryColumn('text')
  code!: string;

  /** How many decimal digits its minor unit has. */
  @Column('smallint')
  exponent!: number;
}
