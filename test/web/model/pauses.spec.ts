import { describe, expect, it } from '@jest/globals';

import { pausesOf, type Stop } from '../../../web/src/programme/pauses.js';

const at = (time: string) => `2027-04-08T${time}:00Z`;
const stop = (id: string, start: string, end: string, roomId: string | null = 'A'): Stop => ({
  ...{ id, roomId },
  during: { start: at(start), end: at(end) },
});

describe('pausesOf', () => {
  it('tells of free time in one room from a quarter of an hour on', () => {
    const stops = [
      stop('one', '09:00', '10:00'),
      stop('two', '10:10', '11:00'),
      stop('three', '11:15', '12:00'),
    ];

    expect([...pausesOf(stops, 10)]).toEqual([['three', { minutes: 15, walk: null }]]);
  });

  it('tells of the way to another room, however short the time for it', () => {
    const stops = [
      stop('one', '09:00', '10:00'),
      stop('two', '10:00', '10:30', 'B'),
      stop('three', '11:30', '12:00', 'A'),
    ];

    expect([...pausesOf(stops, 10)]).toEqual([
      ['two', { minutes: 0, walk: 10 }],
      ['three', { minutes: 60, walk: 10 }],
    ]);
  });

  it('knows no way where a room is not known or the event counts none', () => {
    const unknown = [stop('one', '09:00', '10:00'), stop('two', '10:00', '11:00', null)];
    const uncounted = [stop('one', '09:00', '10:00'), stop('two', '10:00', '11:00', 'B')];

    expect([...pausesOf(unknown, 10)]).toEqual([]);
    expect([...pausesOf(uncounted, 0)]).toEqual([]);
  });

  it('counts from the end of the longest of those before, and not between two that overlap', () => {
    const stops = [
      stop('long', '09:00', '12:00'),
      stop('short', '09:30', '10:00', 'B'),
      stop('after', '12:30', '13:00', 'B'),
    ];

    expect([...pausesOf(stops, 10)]).toEqual([['after', { minutes: 30, walk: 10 }]]);
  });
});
