import { describe, expect, it } from '@jest/globals';

import {
  type AmountRow,
  inputOfAmount,
  minorUnitsOf,
  newAmount,
  problemOfAmount,
  slipOf,
  typedAs,
} from '../../../web/src/forums/announcing/amount-rows.js';

describe('an amount of an announcement as it is typed', () => {
  const row = (changes: Partial<AmountRow>): AmountRow => ({ ...newAmount('zh'), ...changes });

  it.each([
    ['20', 'yi', 'CNY', '200000000000'],
    ['1,234.5', 'wan', 'CNY', '1234500000'],
    ['１．５', 'billion', 'USD', '150000000000'],
    ['0.01', 'one', 'CNY', '1'],
    ['0.001', 'one', 'CNY', null],
    ['0.5', 'one', 'JPY', null],
    ['3', 'million', 'JPY', '3000000'],
    ['9999999999', 'yi', 'CNY', null],
    ['-1', 'one', 'CNY', null],
    ['1e3', 'one', 'CNY', null],
    ['', 'one', 'CNY', null],
  ] as const)('comes to the last digit: %s %s %s', (figure, unit, currency, minorUnits) => {
    expect(minorUnitsOf({ figure, unit, currency })).toBe(minorUnits);
  });

  it.each([
    ['200000000000', 'CNY', { figure: '20', unit: 'yi' }],
    ['1234500000', 'CNY', { figure: '1234.5', unit: 'wan' }],
    ['123456789', 'CNY', { figure: '1234567.89', unit: 'one' }],
    ['1', 'CNY', { figure: '0.01', unit: 'one' }],
    ['0', 'CNY', { figure: '0', unit: 'one' }],
    ['30000', 'JPY', { figure: '3', unit: 'wan' }],
  ] as const)(
    'is shown as somebody would type it, and read back as it was: %s %s',
    (minorUnits, currency, typed) => {
      expect(typedAs(minorUnits, currency)).toEqual(typed);
      expect(minorUnitsOf({ ...typed, currency })).toBe(minorUnits);
    },
  );

  it('is suspected of a slip between 元 and 万元 by what is printed, titled, or stood there before', () => {
    const twenty = { figure: '20', unit: 'wan' } as const;

    expect(slipOf(row({ ...twenty, asPrinted: '总规模达20亿元' }), [])).toBe('200000000000');
    expect(slipOf(row(twenty), ['20亿元基金'])).toBe('200000000000');
    expect(slipOf(row({ ...twenty, before: '200000000000' }), ['基金'])).toBe('200000000000');
    expect(slipOf(row({ ...twenty, before: '2000' }), ['基金'])).toBe('2000');
    expect(slipOf(row({ ...twenty, asPrinted: '20万元' }), ['20亿元基金'])).toBeUndefined();
    expect(slipOf(row({ ...twenty, basis: 'undisclosed' }), ['20亿元基金'])).toBeUndefined();
    expect(slipOf(row({ figure: '20', unit: 'yi' }), ['20亿元基金', ''])).toBeUndefined();
  });

  it('needs a figure unless it says that none is known, and then goes out without one', () => {
    expect(problemOfAmount(row({}))).toBe('figureNeeded');
    expect(problemOfAmount(row({ figure: 'twenty' }))).toBe('figureWrong');
    expect(problemOfAmount(row({ basis: 'unknown' }))).toBeNull();
    expect(inputOfAmount(row({ basis: 'undisclosed', figure: '7', asPrinted: ' 保密 ' }))).toEqual({
      ...{ kind: 'fund_size', basis: 'undisclosed', firmness: 'firm', asPrinted: '保密' },
    });
  });
});
