import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Column, ForeignKey, PrimaryColumn } from 'typeorm';

import { Organisation } from './organisation.entity.js';

/** The part an organisation has in an event or a forum. */
export enum HostRole {
  guidance = 'guidance',
  host = 'host',
  organiser = 'organiser',
  co_organiser = 'co_organiser',
  supporter = 'supporter',
  partner = 'partner',
  media = 'media',
}
registerEnumType(HostRole, {
  name: 'HostRole',
  description: 'The part an organisation has in an event or a forum.',
  valuesMap: {
    guidance: { description: '指导单位' },
    host: { description: '主办单位' },
    organiser: { description: '承办单位' },
    co_organiser: { description: '协办单位' },
    supporter: { description: '支持单位' },
    partner: { description: '合作单位' },
    media: { description: '媒体单位' },
  },
});

/** An organisation in a role; events and forums each keep a table of their own in this shape. */
@ObjectType({ description: 'An organisation in a role for an event or a forum.' })
export class Host {
  @Field(() => ID)
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @ForeignKey(() => Organisation)
  @Column('uuid')
  organisationId!: string;

  @Field(() => HostRole, { description: 'As what.' })
  @Column('text')
  role!: HostRole;

  @Field(() => Int, {
    description: 'Its place in the order of protocol, which is never alphabetical.',
  })
  @Column('integer')
  position!: number;
}

/** The CHECK that each table of hosts carries. */
export const hostRoleCheck =
  "role IN ('guidance', 'host', 'organiser', 'co_organiser', 'supporter', 'partner', 'media')";
