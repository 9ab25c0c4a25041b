import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsEnum, IsOptional, Length, Matches } from 'class-validator';
import { Column, PrimaryColumn } from 'typeorm';

import { MinorUnits } from './minor-units.scalar.js';

export enum AmountKind {
  contract_value = 'contract_value',
  total_investment = 'total_investment',
  fund_size = 'fund_size',
  subscribed = 'subscribed',
  credit_line = 'credit_line',
  issue_size = 'issue_size',
}
registerEnumType(AmountKind, {
  name: 'AmountKind',
  description: 'What an amount is the amount of.',
  valuesMap: {
    contract_value: { description: '合同额, what the contract is worth.' },
    total_investment: { description: '总投资, what a project costs as a whole.' },
    fund_size: { description: '规模, how large a fund is to be.' },
    subscribed: { description: '认缴, what somebody puts into a fund.' },
    credit_line: { description: '授信, what a bank will lend at most.' },
    issue_size: { description: '发行规模, how large an issue of securities is.' },
  },
});

export enum AmountBasis {
  stated = 'stated',
  at_least = 'at_least',
  at_most = 'at_most',
  approximate = 'approximate',
  target = 'target',
  undisclosed = 'undisclosed',
  unknown = 'unknown',
}
registerEnumType(AmountBasis, {
  name: 'AmountBasis',
  description: 'How the figure is meant. `undisclosed` and `unknown` come without figures.',
  valuesMap: {
    stated: { description: 'The very figure.' },
    at_least: { description: 'That or more (不低于).' },
    at_most: { description: 'That or less (不超过).' },
    approximate: { description: 'About that (约).' },
    target: { description: 'What is aimed at (目标).' },
    undisclosed: { description: 'There is a figure, and it is not told.' },
    unknown: { description: 'Whether there is a figure is not known.' },
  },
});

export enum Firmness {
  firm = 'firm',
  maximum = 'maximum',
  estimated = 'estimated',
}
registerEnumType(Firmness, {
  name: 'Firmness',
  description: 'How far the parties are bound to the figure.',
  valuesMap: {
    firm: { description: 'It is agreed.' },
    maximum: { description: 'A ceiling, as in a framework; it need not be reached.' },
    estimated: { description: 'It may come to more or less.' },
  },
});

/** One of the amounts of a signing or an announcement; there may be none, and there may be several. */
@ObjectType({ isAbstract: true })
export abstract class Amount {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' })
  id!: string;

  @Field(() => Int, { description: 'Its place among the amounts.' })
  @Column('integer')
  position!: number;

  @Field(() => AmountKind, { description: 'What it is the amount of.' })
  @Column('text')
  kind!: AmountKind;

  @Field(() => AmountBasis, {
    description: 'How the figure is meant; `undisclosed` and `unknown` come without figures.',
  })
  @Column('text')
  basis!: AmountBasis;

  /** A whole number as text: it is larger than a JavaScript number can hold exactly. */
  @Field(() => MinorUnits, {
    nullable: true,
    description: 'Null where no figure is known or to be seen.',
  })
  @Column('bigint', { nullable: true })
  minorUnits!: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217.' })
  @Column('text', { nullable: true })
  currency!: string | null;

  @Field(() => Firmness, { description: 'How far anybody is bound to the figure.' })
  @Column('text', { default: Firmness.firm })
  firmness!: Firmness;

  @Field(() => String, { nullable: true, description: 'As the source prints it: 总规模达20亿元.' })
  @Column('text', { nullable: true })
  asPrinted!: string | null;
}

@InputType({ description: 'One of several amounts; never a bare number.' })
export class AmountInput {
  @Field(() => AmountKind, { description: 'What it is the amount of.' })
  @IsEnum(AmountKind)
  kind!: AmountKind;

  @Field(() => AmountBasis, {
    description:
      'How the figure is meant. `undisclosed` and `unknown` come without figures, all others with them.',
  })
  @IsEnum(AmountBasis)
  basis!: AmountBasis;

  @Field(() => MinorUnits, {
    nullable: true,
    description: 'Left out for `undisclosed` and `unknown` alone.',
  })
  @IsOptional()
  @Matches(/^\d{1,19}$/)
  minorUnits?: string | null;

  @Field(() => String, { nullable: true, description: 'ISO 4217; goes with `minorUnits`.' })
  @IsOptional()
  @Matches(/^[A-Z]{3}$/)
  currency?: string | null;

  @Field(() => Firmness, {
    nullable: true,
    defaultValue: Firmness.firm,
    description: 'How far the parties are bound to the figure.',
  })
  @IsEnum(Firmness)
  firmness!: Firmness;

  @Field(() => String, { nullable: true, description: 'As the source prints it: 总规模达20亿元.' })
  @IsOptional()
  @Length(1, 200)
  asPrinted?: string | null;
}

/** The CHECKs that each table of amounts carries, by the part of their name after the table's. */
export const amountChecks = {
  kind: `kind IN ('contract_value', 'total_investment', 'fund_size', 'subscribed', 'credit_line', 'issue_size')`,
  basis: `basis IN ('stated', 'at_least', 'at_most', 'approximate', 'target', 'undisclosed', 'unknown')`,
  firmness: `firmness IN ('firm', 'maximum', 'estimated')`,
  figures: `num_nonnulls(minor_units, currency) IN (0, 2) AND (minor_units IS NULL) = (basis IN ('undisclosed', 'unknown'))`,
  positive: 'minor_units >= 0',
} as const;
