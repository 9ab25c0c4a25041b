import { Field, Int, ObjectType } from '@nestjs/graphql';

import { MinorUnits } from '../../kernel/money/minor-units.scalar.js';

@ObjectType({ description: 'What signings of one currency come to. Currencies are never summed.' })
export class DisclosedTotal {
  @Field({ description: 'ISO 4217.' })
  currency!: string;

  @Field(() => MinorUnits, { description: 'In the smallest unit of the currency: fen, cents.' })
  minorUnits!: string;

  @Field(() => Int, { description: 'How many signings add to it.' })
  count!: number;
}

@ObjectType({
  description: 'What was signed in an event, as far as the asker may see the amounts.',
})
export class SigningTotals {
  @Field(() => Int, {
    description:
      'How many agreements are signed or sealed; a project counts once, at its first signing.',
  })
  signings!: number;

  @Field(() => [DisclosedTotal], { description: 'By currency, in the order of their codes.' })
  disclosed!: DisclosedTotal[];

  @Field(() => Int, { description: 'How many of them show no amount to the asker.' })
  undisclosed!: number;

  @Field(() => Int, {
    description: 'How many are only reported by a source; none of them is counted.',
  })
  reported!: number;
}

/** An amount that the asker sees; without figures where there are none, or none for these eyes. */
export interface SeenAmount {
  readonly kind: string;
  readonly minorUnits: string | null;
  readonly currency: string | null;
}

/** A signing that is counted. */
export interface Counted {
  readonly amounts: readonly SeenAmount[];
  /**
   * The amounts of the signing that counted the project before, when this one is drawn from it, replaces or
   * renews it; null for a project's first signing.
   */
  readonly before: readonly SeenAmount[] | null;
}

/**
 * A project counts once, at its first signing; what follows it adds only by how much it goes beyond that.
 * What the asker does not see adds nothing, so no total betrays an amount.
 */
export function totalsOf(counted: readonly Counted[], reported: number): SigningTotals {
  const sums = new Map<string, { minorUnits: bigint; count: number }>();
  const first = counted.filter(({ before }) => before === null);

  for (const { amounts, before } of counted) {
    const counts = byCurrency(before ?? []);
    for (const [currency, figure] of byCurrency(amounts)) {
      const added = figure - (counts.get(currency) ?? 0n);
      if (before !== null && added <= 0n) continue;
      const { minorUnits, count } = sums.get(currency) ?? { minorUnits: 0n, count: 0 };
      sums.set(currency, { minorUnits: minorUnits + added, count: count + 1 });
    }
  }

  return {
    signings: first.length,
    disclosed: [...sums]
      .map(([currency, { minorUnits, count }]) => ({
        currency,
        minorUnits: String(minorUnits),
        count,
      }))
      .sort((one, other) => (one.currency < other.currency ? -1 : 1)),
    undisclosed: first.filter(({ amounts }) => byCurrency(amounts).size === 0).length,
    reported,
  };
}

/**
 * What one signing comes to in each currency. A total investment and the part of it that is subscribed are
 * one sum of money seen twice: only the kind that stands first is added up.
 */
function byCurrency(amounts: readonly SeenAmount[]): Map<string, bigint> {
  const sums = new Map<string, bigint>();
  const kinds = new Map<string, string>();
  for (const { kind, minorUnits, currency } of amounts) {
    if (minorUnits === null || currency === null) continue;
    if (!kinds.has(currency)) kinds.set(currency, kind);
    if (kinds.get(currency) !== kind) continue;
    sums.set(currency, (sums.get(currency) ?? 0n) + BigInt(minorUnits));
  }
  return sums;
}
