import { describe, expect, it } from '@jest/globals';

import {
  amountInWords,
  printedAmounts,
  tenThousandfoldSlip,
} from '../../../src/kernel/money/words.js';

describe('amounts in words', () => {
  it.each([
    ['200000000000', 'CNY', 2, '20亿元', 'CNY 2 billion'],
    ['10000000000', 'CNY', 2, '1亿元', 'CNY 100 million'],
    ['31042000000000', 'CNY', 2, '3,104.2亿元', 'CNY 310.42 billion'],
    ['100000000000000', 'CNY', 2, '1万亿元', 'CNY 1 trillion'],
    ['120000000', 'CNY', 2, '120万元', 'CNY 1.2 million'],
    ['1000000', 'CNY', 2, '1万元', 'CNY 10,000'],
    ['999999', 'CNY', 2, '9,999.99元', 'CNY 9,999.99'],
    ['123456789012', 'CNY', 2, '12.3456789012亿元', 'CNY 1.23456789012 billion'],
    ['50', 'CNY', 2, '0.50元', 'CNY 0.50'],
    ['5', 'CNY', 2, '0.05元', 'CNY 0.05'],
    ['0', 'CNY', 2, '0元', 'CNY 0'],
    ['-200000000000', 'CNY', 2, '-20亿元', 'CNY -2 billion'],
    ['500000000', 'JPY', 0, '5亿日元', 'JPY 500 million'],
    ['1500', 'KWD', 3, '1.500 KWD', 'KWD 1.500'],
    [
      '9223372036854775807',
      'CNY',
      2,
      '92,233.72036854775807万亿元',
      'CNY 92,233.72036854775807 trillion',
    ],
  ])('says %s of %s with %i digits as %s and %s', (minorUnits, currency, exponent, zh, en) => {
    expect(amountInWords(minorUnits, currency, exponent)).toEqual({ zh, en });
  });
});

describe('printed amounts', () => {
  it.each<[string, bigint[]]>([
    ['总规模达20亿元', [200000000000n]],
    ['首期1亿元规模', [10000000000n]],
    ['3104.2亿元', [31042000000000n]],
    ['1,200万元', [1200000000n]],
    ['２０亿元', [200000000000n]],
    ['5千万元', [5000000000n]],
    ['300元', [30000n]],
    ['0.5万元', [500000n]],
    ['CNY 2 billion', [200000000000n]],
    ['¥1.5 million to ¥2 Million', [150000000n, 200000000n]],
    ['千亿元级', []],
    ['', []],
    ['0.123元', []],
  ])('reads %s', (text, amounts) => {
    expect(printedAmounts(text, 2)).toEqual(amounts);
  });
});

describe('a slip by ten thousand', () => {
  it.each([
    ['200000000000', '总规模达20亿元', undefined],
    ['2000000000000000', '总规模达20亿元', '200000000000'],
    ['20000000', '总规模达20亿元', '200000000000'],
    ['120000', '1,200万元', '1200000000'],
    ['12000000000000', '1,200万元', '1200000000'],
    ['119900', '约1,200万元', '1199000000'],
    ['1199000000', '约1,200万元', undefined],
    ['12000000000', '1,200万元', undefined],
    ['200000000000', '千亿元级', undefined],
    ['200000000000', '', undefined],
    ['0', '20亿元', undefined],
    ['0', '0元', undefined],
  ])('entered %s, printed %s: meant %s', (entered, asPrinted, meant) => {
    expect(tenThousandfoldSlip(entered, 2, asPrinted)).toBe(meant);
  });
});
