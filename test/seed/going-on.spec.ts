import { describe, expect, it } from '@jest/globals';

import { several, thereOr } from '../../src/seed/going-on.js';

describe('several', () => {
  it('does everything once, and no more at a time than it is told', async () => {
    const done: number[] = [];
    let atWork = 0;
    let most = 0;

    await several(
      [1, 2, 3, 4, 5],
      async (one) => {
        most = Math.max(most, (atWork += 1));
        await new Promise(setImmediate);
        atWork -= 1;
        done.push(one);
      },
      2,
    );

    expect(done.sort()).toEqual([1, 2, 3, 4, 5]);
    expect(most).toBe(2);
  });

  it('begins nothing more after a failure, and ends with it when all that was under way has ended', async () => {
    const begun: number[] = [];
    const ended: number[] = [];

    const failing = several(
      [1, 2, 3, 4],
      async (one) => {
        begun.push(one);
        if (one === 1) throw new Error('cut');
        await new Promise((resolve) => setTimeout(resolve, 20));
        ended.push(one);
      },
      2,
    );

    await expect(failing).rejects.toThrow('cut');
    expect(begun).toEqual([1, 2]);
    expect(ended).toEqual([2]);
  });
});

describe('thereOr', () => {
  it('makes what is not there', async () => {
    expect(await thereOr(Promise.resolve(null), () => Promise.resolve('made'))).toBe('made');
  });

  it('makes nothing where something is there', async () => {
    const make = () => Promise.reject(new Error('made twice'));

    expect(await thereOr(Promise.resolve('there'), make)).toBe('there');
  });
});
