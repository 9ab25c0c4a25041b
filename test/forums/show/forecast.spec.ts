import { describe, expect, it } from '@jest/globals';

import { courseOf, ShowCueKind, ShowStatus } from '../../../src/forums/show/course.js';
import { forecast, type PlannedItem, ShowItemState } from '../../../src/forums/show/forecast.js';
import { aPlan, cues, expected, expectedInFives } from '../../support/show.factories.js';

const lateAt = (plan: readonly PlannedItem[], said: ReturnType<typeof cues>, now: number) =>
  forecast(plan, courseOf(said), now * 60_000).late;

describe('the forecast of a show', () => {
  const plan = aPlan('a 0-30', 'b 30-60', 'c 70-100');

  it.each([
    [
      'is the plan before the start, however late it is',
      [],
      500,
      ['a 0-30', 'b 30-60', 'c 70-100'],
    ],
    ['is the plan while all goes by it', ['0 start a'], 10, ['a on 0-30', 'b 30-60', 'c 70-100']],
    [
      'moves what is to come, as far as no gap eats the delay',
      ['5 start a'],
      10,
      ['a on 5-35', 'b 35-65', 'c 70-100'],
    ],
    ['carries what a gap does not eat', ['15 start a'], 20, ['a on 15-45', 'b 45-75', 'c 75-105']],
    [
      'knows that what is on is not over yet',
      ['0 start a'],
      44,
      ['a on 0-44', 'b 44-74', 'c 74-104'],
    ],
    [
      'lets nothing come earlier after an early start',
      ['-10 start a'],
      0,
      ['a on -10-20', 'b 30-60', 'c 70-100'],
    ],
    [
      'takes what really happened for what is over',
      ['0 start a', '40 next b'],
      41,
      ['a done 0-40', 'b on 40-70', 'c 70-100'],
    ],
    [
      'does not count the time that is held',
      ['0 start a', '10 hold', '20 resume'],
      21,
      ['a on 0-40', 'b 40-70', 'c 70-100'],
    ],
    ['grows while it is held', ['0 start a', '10 hold'], 25, ['a on 0-45', 'b 45-75', 'c 75-105']],
    [
      'adds and takes off minutes',
      ['0 start a', '1 shift 5', '2 shift -1'],
      3,
      ['a on 0-34', 'b 34-64', 'c 70-100'],
    ],
    [
      'uses the time of what is skipped',
      ['20 start a', '21 skip b'],
      22,
      ['a on 20-50', 'b skipped', 'c 70-100'],
    ],
    [
      'gives the time back when it is restored',
      ['20 start a', '21 skip b', '22 restore b'],
      23,
      ['a on 20-50', 'b 50-80', 'c 80-110'],
    ],
    [
      'brings on the next when what is on is cut short',
      ['0 start a', '12 skip a>b'],
      13,
      ['a skipped 0-12', 'b on 12-42', 'c 70-100'],
    ],
    [
      'goes back as if the item before had not ended',
      ['0 start a', '10 hold', '15 next b', '16 back'],
      17,
      ['a on 0-35', 'b 35-65', 'c 70-100'],
    ],
    [
      'goes back to what was cut short',
      ['0 start a', '12 skip a>b', '13 back'],
      14,
      ['a on 0-30', 'b 30-60', 'c 70-100'],
    ],
    [
      'goes back to before the start',
      ['0 start a', '10 back'],
      50,
      ['a 0-30', 'b 30-60', 'c 70-100'],
    ],
    [
      'ends after the last item',
      ['0 start a', '30 next b', '60 next c', '99 next'],
      120,
      ['a done 0-30', 'b done 30-60', 'c done 60-99'],
    ],
    [
      'goes back into the last item',
      ['0 start a', '30 next b', '70 next c', '99 next', '99 back'],
      99,
      ['a done 0-30', 'b done 30-70', 'c on 70-100'],
    ],
    [
      'starts anew when it has ended',
      ['0 start a', '1 skip b', '2 next c', '3 next', '5 start a'],
      6,
      ['a on 5-35', 'b 35-65', 'c 70-100'],
    ],
  ])('%s', (_what, said, now, items) => {
    expect(expected(plan, cues(...said), now)).toEqual(items);
  });

  it.each([
    [
      'stops at it, and says what does not fit',
      ['a 0-30', 'b 30-60', 'f! 60-90', 'c 90-120'],
      ['a on 10-40', 'b 40-70 over 10', 'f 60-90', 'c 90-120'],
    ],
    [
      'says nothing where a gap before it is wide enough',
      ['a 0-30', 'b 30-50', 'f! 60-90'],
      ['a on 10-40', 'b 40-60', 'f 60-90'],
    ],
    ['says it of what is on', ['a 0-30', 'f! 35-60'], ['a on 10-40 over 5', 'f 35-60']],
    [
      'says it of all that would run into it',
      ['a 0-30', 'b 30-33', 'c 33-36', 'f! 36-60'],
      ['a on 10-40 over 4', 'b 40-43 over 7', 'c 43-46 over 10', 'f 36-60'],
    ],
    [
      'does not take an overlap of the plan for an overrun',
      ['a 0-30', 'b 30-70', 'f! 60-90'],
      ['a on 10-40', 'b 40-80 over 10', 'f 60-90'],
    ],
  ])('moves no fixed item, and %s', (_what, items, outcome) => {
    expect(expected(aPlan(...items), cues('10 start a'), 12)).toEqual(outcome);
  });

  it('moves what runs side by side in two rooms by one delay, not by two', () => {
    const parallel = aPlan('a 0-30', 'b 0-30', 'c 30-60');

    expect(expected(parallel, cues('0 start a', '30 next b'), 31)).toEqual([
      'a done 0-30',
      'b on 30-60',
      'c 60-90',
    ]);
    expect(expected(parallel, cues('5 start a'), 6)).toEqual(['a on 5-35', 'b 6-36', 'c 35-65']);
  });

  it('forecasts nothing of an item without a time, which has its turn last', () => {
    const untimed = aPlan('a 0-30', 'u', 'v');

    expect(expected(untimed, cues('0 start a', '35 next u'), 50)).toEqual([
      'a done 0-35',
      'u on 35-',
      'v',
    ]);
    expect(lateAt(untimed, cues('0 start a', '35 next u'), 50)).toBeNull();
  });

  it('goes on past midnight and through the change of the clocks, as instants know neither', () => {
    // 23:30 in Berlin before the clocks go back: half an hour before midnight, four and a half hours to 03:00.
    const start = Date.parse('2027-10-30T23:30:00+02:00') / 60_000;
    const end = Date.parse('2027-10-31T03:00:00+01:00') / 60_000;
    const night = aPlan(`a ${start}-${end}`, `b ${end}-${end + 30}`);

    expect(end - start).toBe(270);
    expect(expected(night, cues(`${start + 10} start a`), start + 20)).toEqual([
      `a on ${start + 10}-${end + 10}`,
      `b ${end + 10}-${end + 40}`,
    ]);
  });

  describe('when another release comes in the middle', () => {
    const said = cues('0 start a', '40 next b');

    it('goes on by the new times, and keeps what happened', () => {
      expect(expected(aPlan('a 0-30', 'b 40-70', 'c 75-105'), said, 41)).toEqual([
        'a done 0-40',
        'b on 40-70',
        'c 75-105',
      ]);
    });

    it('brings on what was put in before, and loses nothing that changed its place', () => {
      const changed = forecast(
        aPlan('a 0-30', 'new 30-40', 'c 40-60', 'b 60-90'),
        courseOf(said),
        41 * 60_000,
      );

      expect(changed.nextId).toBe('new');
      expect(changed.items.map(({ id, state }) => [id, state])).toEqual([
        ['a', 'done'],
        ['new', 'to_come'],
        ['c', 'to_come'],
        ['b', 'on'],
      ]);
    });

    it('knows no delay while what is on was cancelled', () => {
      expect(expected(aPlan('a 0-30', 'c 35-60'), said, 50)).toEqual(['a done 0-40', 'c 50-75']);
      expect(lateAt(aPlan('a 0-30', 'c 35-60'), said, 50)).toBeNull();
    });
  });

  it('is told to the public in fives', () => {
    const uneven = aPlan('a 0-30', 'b 30-60', 'f! 60-90');

    expect(expectedInFives(uneven, cues('12 start a'), 13)).toEqual([
      'a on 10-40',
      'b 40-70 over 10',
      'f 60-90',
    ]);
    expect(expectedInFives(uneven, cues('-2 start a'), 13)).toEqual([
      'a on 0-30',
      'b 30-60',
      'f 60-90',
    ]);
  });

  describe('of whatever plan and course', () => {
    /** The same numbers every time. */
    function numbersFrom(seed: number): (below: number) => number {
      let state = seed;
      return (below) => {
        state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
        return state % below;
      };
    }

    /** A plan in minutes with gaps and overlaps, and a show that went its way for some while. */
    function aCase(seed: number) {
      const upTo = numbersFrom(seed);
      let end = 0;
      const items = Array.from({ length: 2 + upTo(8) }, (_, n): PlannedItem => {
        const start = Math.max(0, end + upTo(20) - 5);
        end = start + 5 + upTo(40);
        return {
          id: `${n}`,
          planned: { start: start * 60_000, end: end * 60_000 },
          fixed: upTo(4) === 0,
        };
      }).sort((a, b) => (a.planned?.start ?? 0) - (b.planned?.start ?? 0));
      let minute = upTo(40) - 10;
      let said = cues(`${minute} start ${items[0]?.id}`);
      for (let n = upTo(12); n > 0; n -= 1) {
        minute += upTo(25);
        const { status, nextId } = forecast(items, courseOf(said), minute * 60_000);
        if (status === ShowStatus.ended || status === ShowStatus.waiting) break;
        const kind = [
          'next',
          'next',
          status === ShowStatus.held ? 'resume' : 'hold',
          'shift',
          'back',
        ][upTo(5)];
        const what = { next: nextId ?? '', shift: `${upTo(20) - 10}` }[kind ?? ''] ?? '';
        said = [...said, ...cues(`${minute} ${kind} ${what}`.trim())];
      }
      const now = (minute + upTo(15)) * 60_000;
      return { items, said, now, outcome: forecast(items, courseOf(said), now) };
    }
    const cases = Array.from({ length: 500 }, (_, seed) => aCase(seed + 1));

    it('nothing to come is earlier than planned, nor shorter, and nothing fixed moves', () => {
      let looked = 0;
      for (const { outcome } of cases) {
        for (const { state, planned, forecast: span, fixed } of outcome.items) {
          if (state !== ShowItemState.to_come || !planned || !span) continue;
          looked += 1;
          expect(span.start).toBeGreaterThanOrEqual(planned.start);
          expect(span.end - span.start).toBe(planned.end - planned.start);
          if (fixed) expect(span).toEqual(planned);
        }
      }
      expect(looked).toBeGreaterThan(500);
    });

    it('what moves keeps its order, unless it is flagged as running into a fixed item', () => {
      for (const { outcome } of cases) {
        const moving = outcome.items.filter(({ state }) => state === ShowItemState.to_come);
        moving.slice(1).forEach((item, index) => {
          const before = moving[index];
          if (before?.overrun !== 0) return;
          expect(item.forecast?.start).toBeGreaterThanOrEqual(before.forecast?.start ?? 0);
        });
      }
    });

    it('what is on ends now or later, and each item stands in one place', () => {
      for (const { items, said, now, outcome } of cases) {
        const on = outcome.items.filter(({ state }) => state === ShowItemState.on);
        const running = outcome.status === ShowStatus.running || outcome.status === ShowStatus.held;
        expect(on).toHaveLength(running ? 1 : 0);
        for (const { forecast: span } of on) expect(span?.end).toBeGreaterThanOrEqual(now);
        expect(outcome.items.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
        expect(said.some(({ kind }) => kind === ShowCueKind.start)).toBe(true);
      }
    });

    it('time that passes makes nothing earlier', () => {
      for (const { items, said, now, outcome } of cases) {
        const later = forecast(items, courseOf(said), now + 7 * 60_000);
        outcome.items.forEach(({ forecast: span }, index) => {
          expect(later.items[index]?.forecast?.start ?? Infinity).toBeGreaterThanOrEqual(
            span?.start ?? -Infinity,
          );
        });
      }
    });
  });
});
