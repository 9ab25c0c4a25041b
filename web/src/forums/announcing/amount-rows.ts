import { tenThousandfoldSlip } from '../../../../src/kernel/money/words.js';
import type {
  AmountBasis,
  AmountInput,
  AmountKind,
  Firmness,
} from '../../kernel/api/schema.generated.js';
import { exponentOf } from '../../kernel/ui/amounts.js';
import type { OrganisedForum } from '../editing/use-forums.js';

/* Pure: an amount as a form holds it, and what it comes to. */

type Amount = OrganisedForum['agenda'][number]['announcements'][number]['amounts'][number];

export const amountKinds: readonly AmountKind[] = [
  'fund_size',
  'total_investment',
  'contract_value',
  'subscribed',
  'credit_line',
  'issue_size',
];

export const amountBases: readonly AmountBasis[] = [
  'stated',
  'at_least',
  'at_most',
  'approximate',
  'target',
  'undisclosed',
  'unknown',
];

export const firmnesses: readonly Firmness[] = ['firm', 'maximum', 'estimated'];

/** In what a figure is typed: how many zeros it stands for. */
export const units = { one: 0, wan: 4, million: 6, yi: 8, billion: 9 } as const;
export type Unit = keyof typeof units;

/** The units that somebody who reads the language thinks in. */
export const unitsOf: Readonly<Record<'zh' | 'en', readonly Unit[]>> = {
  zh: ['one', 'wan', 'yi'],
  en: ['one', 'million', 'billion', 'wan', 'yi'],
};

/** An amount as a form holds it. */
export interface AmountRow {
  readonly kind: AmountKind;
  readonly basis: AmountBasis;
  /** As it is typed; empty where there is none. */
  readonly figure: string;
  readonly unit: Unit;
  readonly currency: string;
  readonly firmness: Firmness;
  readonly asPrinted: string;
  /** What it came to when the form was opened, in minor units; null for a new one. */
  readonly before: string | null;
}

export function textOfAmounts(rows: readonly AmountRow[]): string {
  return rows.length === 0 ? '' : JSON.stringify(rows);
}

export function amountsOf(text: string): AmountRow[] {
  // Nobody but `textOfAmounts` writes it.
  return text === '' ? [] : (JSON.parse(text) as AmountRow[]);
}

export function hasFigure({ basis }: Pick<AmountRow, 'basis'>): boolean {
  return basis !== 'undisclosed' && basis !== 'unknown';
}

export function newAmount(language: 'zh' | 'en', like?: AmountRow): AmountRow {
  return {
    kind: like?.kind ?? 'fund_size',
    basis: 'stated',
    figure: '',
    unit: like?.unit ?? (language === 'zh' ? 'wan' : 'million'),
    currency: like?.currency ?? 'CNY',
    firmness: 'firm',
    asPrinted: '',
    before: null,
  };
}

export function rowOfAmount(amount: Amount): AmountRow {
  const { kind, basis, minorUnits, firmness, asPrinted } = amount;
  const currency = amount.currency ?? 'CNY';
  const typed: Pick<AmountRow, 'figure' | 'unit'> =
    minorUnits === null ? { figure: '', unit: 'wan' } : typedAs(minorUnits, currency);
  return {
    kind,
    basis,
    ...typed,
    currency,
    firmness,
    asPrinted: asPrinted ?? '',
    before: minorUnits,
  };
}

/** The same amount as somebody would type it: in the largest unit in which it has few digits behind the point. */
export function typedAs(minorUnits: string, currency: string): Pick<AmountRow, 'figure' | 'unit'> {
  const exponent = exponentOf(currency);
  const unit =
    (['yi', 'wan'] as const).find((one) => {
      const zeros = exponent + units[one];
      return minorUnits.length > zeros && split(minorUnits, zeros).behind.length <= 2;
    }) ?? 'one';
  const { whole, behind } = split(minorUnits, exponent + units[unit]);
  return { figure: behind === '' ? whole : `${whole}.${behind}`, unit };
}

function split(minorUnits: string, zeros: number): { whole: string; behind: string } {
  const padded = minorUnits.padStart(zeros + 1, '0');
  const point = padded.length - zeros;
  return { whole: padded.slice(0, point), behind: padded.slice(point).replace(/0+$/, '') };
}

const largest = 2n ** 63n - 1n;

/** What a row comes to in minor units; null where that is no amount of its currency. */
export function minorUnitsOf({
  figure,
  unit,
  currency,
}: Pick<AmountRow, 'figure' | 'unit' | 'currency'>): string | null {
  const typed = figure.normalize('NFKC').replace(/[\s,]/g, '');
  const [, whole, fraction = ''] = /^(\d{1,19})(?:\.(\d{1,19}))?$/.exec(typed) ?? [];
  if (whole === undefined) return null;
  const zeros = exponentOf(currency) + units[unit];
  const behind = fraction.replace(/0+$/, '');
  if (behind.length > zeros) return null;
  const minorUnits = BigInt(whole + behind.padEnd(zeros, '0'));
  return minorUnits > largest ? null : String(minorUnits);
}

/**
 * What was probably meant, in minor units, where a row is ten thousand times what is printed, titled or was
 * there before, or a ten-thousandth of it; undefined where nothing looks slipped.
 */
export function slipOf(row: AmountRow, titles: readonly string[]): string | undefined {
  const minorUnits = hasFigure(row) ? minorUnitsOf(row) : null;
  if (minorUnits === null || minorUnits === '0') return undefined;
  const exponent = exponentOf(row.currency);
  const texts = row.asPrinted.trim() === '' ? titles : [row.asPrinted];
  for (const text of texts) {
    const meant = tenThousandfoldSlip(minorUnits, exponent, text);
    if (meant !== undefined) return meant;
  }
  const { before } = row;
  if (before === null || row.asPrinted.trim() !== '') return undefined;
  const [now, then] = [BigInt(minorUnits), BigInt(before)];
  return then === now * 10_000n || then * 10_000n === now ? before : undefined;
}

export type AmountProblem = 'figureNeeded' | 'figureWrong';

export function problemOfAmount(row: AmountRow): AmountProblem | null {
  if (!hasFigure(row)) return null;
  if (row.figure.trim() === '') return 'figureNeeded';
  return minorUnitsOf(row) === null ? 'figureWrong' : null;
}

export function inputOfAmount(row: AmountRow): AmountInput {
  const { kind, basis, firmness, currency, asPrinted } = row;
  const figures = hasFigure(row) ? { minorUnits: minorUnitsOf(row), currency } : {};
  return {
    ...{ kind, basis, firmness, ...figures },
    asPrinted: asPrinted.trim() === '' ? null : asPrinted.trim(),
  };
}
