import { amountInWords } from '../../../../src/kernel/money/words.js';
import type { Language } from '../i18n/language.js';

/** How many digits of a currency stand behind the point. */
export function exponentOf(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

/** 20亿元, CNY 2 billion: to the last digit, by the server's own rule. */
export function amountText(minorUnits: string, currency: string, language: Language): string {
  return amountInWords(minorUnits, currency, exponentOf(currency))[language];
}
