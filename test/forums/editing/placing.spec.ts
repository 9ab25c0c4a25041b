import { describe, expect, it } from '@jest/globals';

import { compacted, type Placed, swapped } from '../../../src/forums/editing/placing.js';
import { hours } from '../../support/events.factories.js';

const day = '2027-04-08';

function anItem(id: string, start: number, end: number, item: Partial<Placed> = {}): Placed {
  return {
    ...{ id, version: 1, forumId: 'F', slotId: id, position: 1, fixed: false, day },
    ...{ roomId: null, heldRoomId: 'hall', during: hours(start, end), ...item },
  };
}

describe('swapped', () => {
  it.each<[string, Placed, Placed, ReturnType<typeof swapped>]>([
    [
      'two of one room take the time that they took together',
      anItem('a', 9, 9.5),
      anItem('b', 10, 11),
      [
        { id: 'b', during: hours(9, 10) },
        { id: 'a', during: hours(10.5, 11) },
      ],
    ],
    [
      'two rooms of their own are exchanged with the starts',
      anItem('b', 10, 11, { roomId: 'hall' }),
      anItem('a', 9, 9.5, { roomId: 'hut', heldRoomId: 'hut' }),
      [
        { id: 'a', during: hours(10, 10.5), roomId: 'hall' },
        { id: 'b', during: hours(9, 10), roomId: 'hut' },
      ],
    ],
    [
      'two forums keep their rooms',
      anItem('a', 9, 9.5),
      anItem('b', 10, 11, { heldRoomId: 'hut' }),
      [
        { id: 'a', during: hours(10, 10.5) },
        { id: 'b', during: hours(9, 10) },
      ],
    ],
  ])('%s', (_case, one, other, expected) => {
    expect(swapped(one, other)).toEqual(expected);
  });
});

describe('compacted', () => {
  it.each<[string, Placed[], number, ReturnType<typeof compacted>]>([
    [
      'closes gaps and parts what overlaps, from the start of the forum',
      [anItem('c', 11, 12), anItem('a', 9.5, 10), anItem('b', 9.75, 10.75)],
      0,
      [
        { id: 'a', during: hours(9, 9.5) },
        { id: 'b', during: hours(9.5, 10.5) },
        { id: 'c', during: hours(10.5, 11.5) },
      ],
    ],
    [
      'leaves a gap where one is asked for, and what is in place already',
      [anItem('a', 9, 10), anItem('b', 10, 11)],
      15,
      [{ id: 'b', during: hours(10.25, 11.25) }],
    ],
    [
      'leaves what is fixed, and goes on after it',
      [anItem('a', 9, 9.5), anItem('b', 10, 10.5, { fixed: true }), anItem('c', 11, 12)],
      0,
      [{ id: 'c', during: hours(10.5, 11.5) }],
    ],
    [
      'goes room by room, and another day by itself',
      [
        anItem('a', 9, 10),
        anItem('b', 9, 10, { heldRoomId: 'hut' }),
        anItem('c', 33.5, 34, { day: '2027-04-09' }),
        anItem('d', 35, 36, { day: '2027-04-09' }),
      ],
      0,
      [{ id: 'd', during: hours(34, 35) }],
    ],
  ])('%s', (_case, items, gap, expected) => {
    expect(compacted(items, gap, { day, start: hours(9, 10).start })).toEqual(expected);
  });
});
