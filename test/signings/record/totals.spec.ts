import { describe, expect, it } from '@jest/globals';

import { type SeenAmount, totalsOf } from '../../../src/signings/record/totals.js';

const yuan = (minorUnits: string, kind = 'contract_value'): SeenAmount => ({
  kind,
  minorUnits,
  currency: 'CNY',
});
const dollars = (minorUnits: string): SeenAmount => ({
  kind: 'contract_value',
  minorUnits,
  currency: 'USD',
});
const undisclosed: SeenAmount = { kind: 'contract_value', minorUnits: null, currency: null };
const first = (...amounts: SeenAmount[]) => ({ amounts, before: null });

describe('The totals of signings', () => {
  it('of the model case are seven reported and nothing counted', () => {
    expect(totalsOf([], 7)).toEqual({ signings: 0, disclosed: [], undisclosed: 0, reported: 7 });
  });

  it('never sum currencies', () => {
    const totals = totalsOf([first(yuan('100'), dollars('7')), first(yuan('200'))], 0);

    expect(totals).toEqual({
      signings: 2,
      disclosed: [
        { currency: 'CNY', minorUnits: '300', count: 2 },
        { currency: 'USD', minorUnits: '7', count: 1 },
      ],
      undisclosed: 0,
      reported: 0,
    });
  });

  it('are exact beyond what a number holds, and beyond what one amount can be', () => {
    const largest = String(2n ** 63n - 1n);

    const totals = totalsOf(
      [first(yuan('9007199254740993')), first(yuan(largest)), first(yuan(largest))],
      0,
    );

    expect(totals.disclosed[0]!.minorUnits).toBe(String(2n * (2n ** 63n - 1n) + 9007199254740993n));
  });

  it('count a signing that shows no figure as undisclosed', () => {
    const totals = totalsOf([first(undisclosed), first(), first(undisclosed, yuan('5'))], 0);

    expect(totals).toMatchObject({
      signings: 3,
      disclosed: [{ currency: 'CNY', minorUnits: '5', count: 1 }],
      undisclosed: 2,
    });
  });

  it('take the same money once, though it is named as two kinds', () => {
    const totals = totalsOf(
      [
        first(
          yuan('100', 'total_investment'),
          yuan('30', 'subscribed'),
          yuan('1', 'total_investment'),
        ),
      ],
      0,
    );

    expect(totals.disclosed).toEqual([{ currency: 'CNY', minorUnits: '101', count: 1 }]);
  });

  it('count a project once: what follows adds no amount that was counted', () => {
    const framework = first(yuan('2000'));
    const contract = { amounts: [yuan('500')], before: [yuan('2000')] };

    expect(totalsOf([framework, contract], 0)).toEqual({
      signings: 1,
      disclosed: [{ currency: 'CNY', minorUnits: '2000', count: 1 }],
      undisclosed: 0,
      reported: 0,
    });
  });

  it('add of an increase only what it goes beyond', () => {
    const increased = { amounts: [yuan('2500'), dollars('3')], before: [yuan('2000')] };

    expect(totalsOf([first(yuan('2000')), increased], 0)).toMatchObject({
      signings: 1,
      disclosed: [
        { currency: 'CNY', minorUnits: '2500', count: 2 },
        { currency: 'USD', minorUnits: '3', count: 1 },
      ],
    });
  });

  it('give nothing away of an earlier amount that the asker does not see', () => {
    const followed = { amounts: [yuan('2500')], before: [undisclosed] };

    expect(totalsOf([first(undisclosed), followed], 0)).toEqual({
      signings: 1,
      disclosed: [{ currency: 'CNY', minorUnits: '2500', count: 1 }],
      undisclosed: 1,
      reported: 0,
    });
  });
});
