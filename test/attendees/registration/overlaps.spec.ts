import { describe, expect, it } from '@jest/globals';

import { overlapping } from '../../../src/attendees/registration/overlaps.js';
import { hours } from '../../support/events.factories.js';

const forum = (id: string, start: number, end: number) => ({ id, during: hours(start, end) });
const pairs = (...forums: Parameters<typeof overlapping>[0][number][]) =>
  overlapping(forums).map(([one, other]) => one.id + other.id);

describe('overlapping forums', () => {
  it('are each two that share an instant', () => {
    expect(pairs(forum('a', 9, 12), forum('b', 11, 13), forum('c', 10, 11.5))).toEqual([
      'ab',
      'ac',
      'bc',
    ]);
  });

  it('are not those that follow one another', () => {
    expect(pairs(forum('a', 9, 12), forum('b', 12, 13))).toEqual([]);
  });

  it('are not those without a span of their own', () => {
    expect(pairs(forum('a', 9, 12), { id: 'b', during: null }, { id: 'c' })).toEqual([]);
  });

  it('are found where a release holds the instants as text', () => {
    const text = { start: '2027-04-08T01:00:00.000Z', end: '2027-04-08T02:00:00.000Z' };

    expect(pairs(forum('a', 9, 12), { id: 'b', during: text })).toEqual(['ab']);
  });
});
