import { ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';

import { Amount, amountChecks } from '../../kernel/money/amount.js';
import { Currency } from '../../kernel/money/currency.entity.js';
import { Signing } from './signing.entity.js';

@ObjectType({ description: 'One of the amounts of a signing, as far as the asker may see it.' })
@Entity('signing_amounts')
@Unique('signing_amounts_once', ['signingId', 'position'])
@Check('signing_amounts_kind', amountChecks.kind)
@Check('signing_amounts_basis', amountChecks.basis)
@Check('signing_amounts_firmness', amountChecks.firmness)
@Check('signing_amounts_figures', amountChecks.figures)
@Check('signing_amounts_positive', amountChecks.positive)
@ForeignKey(() => Currency, ['currency'], ['code'])
export class SigningAmount extends Amount {
  @ForeignKey(() => Signing)
  @Column('uuid')
  signingId!: string;
}
