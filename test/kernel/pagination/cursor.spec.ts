import { describe, expect, it } from '@jest/globals';

import { InvalidCursor } from '../../../src/kernel/errors/refusals.js';
import { type KeyKind, cursorAt, positionOf } from '../../../src/kernel/pagination/cursor.js';

const id = '0199c0de-7000-7000-8000-000000000001';
const forged = (place: unknown) => Buffer.from(JSON.stringify(place)).toString('base64url');

describe('cursors', () => {
  it.each<[KeyKind | undefined, Date | number | string | undefined]>([
    ['instant', new Date('2027-04-08T01:02:03.004Z')],
    ['integer', -7],
    ['text', '林 "x"'],
    [undefined, undefined],
  ])('carry a position by %s there and back', (kind, key) => {
    const cursor = cursorAt('things', { key, id });

    expect(positionOf('things', kind, cursor)).toEqual({ key, id });
  });

  it('fit no other list', () => {
    const cursor = cursorAt('attendees by name', { key: 'a', id });

    expect(() => positionOf('speakers by name', 'text', cursor)).toThrow(InvalidCursor);
  });

  it.each<[string, KeyKind | undefined]>([
    ['', undefined],
    ['%%%', undefined],
    ['e30', undefined],
    [forged(null), undefined],
    [forged(['things']), undefined],
    [forged(['things', 'no uuid']), undefined],
    [forged(['things', id, 'more']), undefined],
    [forged(['things', id]), 'text'],
    [forged(['things', id, 7]), 'text'],
    [forged(['things', id, 'a\0b']), 'text'],
    [Buffer.from(`["things","${id}","\\ud83d"]`).toString('base64url'), 'text'],
    [forged(['things', id, '7']), 'integer'],
    [forged(['things', id, 1.5]), 'integer'],
    [forged(['things', id, 2 ** 31]), 'integer'],
    [forged(['things', id, 'yesterday']), 'instant'],
    [forged(['things', id, '2027-02-30T00:00:00.000Z']), 'instant'],
    [forged(['things', id, 1807146000000]), 'instant'],
  ])('refuse the forged %s', (cursor, kind) => {
    expect(() => positionOf('things', kind, cursor)).toThrow(InvalidCursor);
  });
});
