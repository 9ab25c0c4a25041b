import { describe, expect, it } from '@jest/globals';

import { isRehearsal } from '../../../web/src/forums/rehearsal.js';
import {
  clockText,
  countdownOf,
  type Show,
  type ShownItem,
  tookLonger,
} from '../../../web/src/forums/show/countdown.js';
import { undoing } from '../../../web/src/forums/show/use-show.js';
import { ageOf } from '../../../web/src/kernel/ui/age.js';

const at = (minutes: number) => new Date(minutes * 60_000).toISOString();
const minute = 60_000;

function anItem(id: string, rest: Partial<ShownItem> = {}): ShownItem {
  return {
    item: {
      id,
      kind: 'talk',
      fixed: false,
      title: { zh: id, en: null, enStatus: null },
      speakers: [],
    },
    ...{ state: 'to_come', planned: null, forecast: null, startedAt: null, endedAt: null },
    overrunMinutes: 0,
    ...rest,
  };
}

function aShow(rest: Partial<Show> = {}): Show {
  return {
    ...{ version: 1, status: 'running', lateMinutes: 0, asOf: at(0), dueAt: null, mayRun: true },
    ...{ lastCue: null, currentItem: { id: 'a' }, nextItem: { id: 'b' } },
    items: [anItem('a', { state: 'on', startedAt: at(0) }), anItem('b')],
    ...rest,
  };
}

describe('the clock of a show', () => {
  it('counts down, warns two minutes before the end, and runs on below zero', () => {
    const show = aShow({ dueAt: at(30) });

    const states = [0, 28, 30.5].map((now) => countdownOf(show, now * minute));

    expect(states.map((one) => [one?.state, clockText(one?.time ?? 0)])).toEqual([
      ['calm', '30:00'],
      ['soon', '2:00'],
      ['over', '−0:30'],
    ]);
  });

  it('stands still while what is on is held', () => {
    const show = aShow({ status: 'held', asOf: at(10), dueAt: at(30) });

    expect(countdownOf(show, 25 * minute)?.time).toBe(20 * minute);
  });

  it('counts up for an item of which only the day is known, and is not there while nothing is on', () => {
    expect(countdownOf(aShow(), 65 * minute)).toMatchObject({ kind: 'elapsed' });
    expect(clockText(countdownOf(aShow(), 65 * minute)?.time ?? 0)).toBe('1:05:00');
    expect(countdownOf(aShow({ items: [] }), 0)).toBeNull();
  });

  it('says by how much something took longer than planned', () => {
    const planned = { start: at(0), end: at(30) };

    expect(tookLonger(anItem('a', { planned, startedAt: at(5), endedAt: at(38) }))).toBe(3);
    expect(tookLonger(anItem('a', { planned, startedAt: at(5), endedAt: null }))).toBeNull();
  });

  it('takes half a day for a rehearsal, which nobody is late for', () => {
    expect([null, 0, 719, 720, -193960].map(isRehearsal)).toEqual([
      ...[false, false, false],
      ...[true, true],
    ]);
  });
});

describe('what takes back something said to a show', () => {
  it('is there for what the API can take back, and for nothing else', () => {
    const show = aShow();

    expect(undoing({ say: 'next' }, show)).toEqual({ say: 'back' });
    expect(undoing({ say: 'skip', skipped: true }, show)).toEqual({ say: 'back' });
    expect(undoing({ say: 'skip', itemId: 'b', skipped: true }, show)).toEqual({
      ...{ say: 'skip', itemId: 'b', skipped: false },
    });
    expect(undoing({ say: 'shift', minutes: 1 }, show)).toEqual({ say: 'shift', minutes: -1 });
    expect(undoing({ say: 'start' }, aShow({ status: 'waiting' }))).toEqual({ say: 'back' });
    expect(undoing({ say: 'start' }, aShow({ status: 'ended' }))).toBeNull();
    expect(undoing({ say: 'hold' }, show)).toBeNull();
  });
});

describe('the age of a live screen', () => {
  it('is doubtful from half a minute on, and out of date from two', () => {
    const states = [-1, 0, 29.9, 30, 119, 120].map((now) => ageOf(0, now * 1000).state);

    expect(states).toEqual(['fresh', 'fresh', 'fresh', 'doubtful', 'doubtful', 'stale']);
  });
});
