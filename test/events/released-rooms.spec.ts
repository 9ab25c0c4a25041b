import { describe, expect, it } from '@jest/globals';

import { releasedRooms } from '../../src/events/released-rooms.js';
import type { ReleasedForum } from '../../src/events/releases/released-document.js';

const hall = { id: 'hall' };
const annexe = { id: 'annexe' };
const forum = (room: object | null, ...rooms: (object | null)[]): ReleasedForum =>
  Object.assign(
    { id: 'f', slug: 'f', agenda: rooms.map((held) => ({ id: 'i', room: held })) },
    { room },
  );

describe('releasedRooms', () => {
  it('names the rooms of forums and items, each once, in the order of first use', () => {
    const forums = [forum(null, annexe, null, annexe), forum(hall, hall), forum(annexe)];

    expect(releasedRooms(forums)).toEqual([annexe, hall]);
  });

  it('names none while nothing is placed', () => {
    expect(releasedRooms([forum(null), { id: 'f', slug: 'f', agenda: [] }])).toEqual([]);
  });
});
