import { describe, expect, it } from '@jest/globals';

import { groupBy } from '../../../src/kernel/loaders/group-by.js';
import { lookUpAfresh, perRequest } from '../../../src/kernel/loaders/per-request.js';

describe('perRequest', () => {
  const counting = () => {
    const asked: (readonly string[])[] = [];
    const load = perRequest((ids) => {
      asked.push(ids);
      return Promise.resolve(
        new Map(ids.filter((id) => id !== 'unknown').map((id) => [id, id.toUpperCase()])),
      );
    });
    return { asked, load };
  };

  it('asks once for all that one request wants', async () => {
    const { asked, load } = counting();
    const request = {};

    const found = await Promise.all(['a', 'b', 'a', 'unknown'].map((id) => load(request, id)));

    expect(found).toEqual(['A', 'B', 'A', undefined]);
    expect(asked).toEqual([['a', 'b', 'unknown']]);
  });

  it('shares nothing between requests', async () => {
    const { asked, load } = counting();

    await Promise.all([load({}, 'a'), load({}, 'a')]);

    expect(asked).toEqual([['a'], ['a']]);
  });
});

describe('lookUpAfresh', () => {
  it('lets a request see what has changed since it looked', async () => {
    let now = 'before';
    const load = perRequest((ids) => Promise.resolve(new Map(ids.map((id) => [id, now]))));
    const request = {};
    await load(request, 'a');

    now = 'after';
    const kept = await load(request, 'a');
    lookUpAfresh(request);

    expect([kept, await load(request, 'a')]).toEqual(['before', 'after']);
  });
});

describe('groupBy', () => {
  it('keeps the order within each group', () => {
    const groups = groupBy(['apple', 'bean', 'avocado', 'beet'], (word) => word[0]);

    expect([...groups]).toEqual([
      ['a', ['apple', 'avocado']],
      ['b', ['bean', 'beet']],
    ]);
  });
});
