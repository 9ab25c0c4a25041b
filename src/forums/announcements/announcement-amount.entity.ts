import { ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';

import { Amount, amountChecks } from '../../kernel/money/amount.js';
import { Currency } from '../../kernel/money/currency.entity.js';
import { Announcement } from './announcement.entity.js';

@ObjectType({ description: 'A sum that an announcement names. Never counted as signed money.' })
@Entity('announcement_amounts')
@Unique('announcement_amounts_once', ['announcementId', 'position'])
@Check('announcement_amounts_kind', amountChecks.kind)
@Check('announcement_amounts_basis', amountChecks.basis)
@Check('announcement_amounts_firmness', amountChecks.firmness)
@Check('announcement_amounts_figures', amountChecks.figures)
@Check('announcement_amounts_positive', amountChecks.positive)
@ForeignKey(() => Currency, ['currency'], ['code'])
export class AnnouncementAmount extends Amount {
  @ForeignKey(() => Announcement, { onDelete: 'CASCADE' })
  @Column('uuid')
  announcementId!: string;
}
