import { mock } from 'node:test';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { sendOverNetwork } from '../../../web/src/kernel/api/ask.js';
import { asking } from '../../../web/src/kernel/api/asked.js';
import type { Document } from '../../../web/src/kernel/api/document.js';
import { Keeping, standIns } from '../../../web/src/kernel/api/kept.js';
import { makeQueryClient } from '../../../web/src/kernel/api/query-client.js';

interface Answer {
  readonly release: number;
}
const programme: Document<Answer, { readonly slug: string }> = {
  name: 'programme',
  text: '{ release }',
};

describe('an event that was kept', () => {
  let count = 0;
  let variables: { readonly slug: string };
  let network: PromiseWithResolvers<Response>;
  const standing = () => standIns.at({ operationName: programme.name, variables });

  beforeEach(async () => {
    const kept = new Map<string, string>();
    Object.assign(globalThis, {
      document: { documentElement: { lang: 'en' } },
      caches: {
        open: () =>
          Promise.resolve({
            match: (name: string) =>
              Promise.resolve(kept.has(name) ? new Response(kept.get(name)) : undefined),
            put: async (name: string, answer: Response) => void kept.set(name, await answer.text()),
          }),
      },
    });
    mock.method(globalThis, 'fetch', () => network.promise);
    network = Promise.withResolvers();
    count += 1;
    variables = { slug: `event-${count}` };
    const keeping = new Keeping();
    keeping.add(programme, variables, { release: 3 });
    await keeping.keep(variables.slug, 'three');
    mock.timers.enable({ apis: ['setTimeout'] });
  });
  afterEach(() => {
    mock.reset();
    mock.timers.reset();
    Reflect.deleteProperty(globalThis, 'document');
    Reflect.deleteProperty(globalThis, 'caches');
  });

  const says = (release: number) =>
    network.resolve(
      Response.json({ data: { release } }, { headers: { 'content-type': 'application/json' } }),
    );
  const settled = () => new Promise(setImmediate);

  it('stands there when the network is slow, and gives way to what it says, however late', async () => {
    const client = makeQueryClient(sendOverNetwork);
    const shown = client.query(asking(programme, variables));
    await settled();
    mock.timers.tick(4000);

    expect(await shown).toEqual({ release: 3 });
    expect(standing()).toBeDefined();
    says(4);
    await settled();
    mock.timers.tick(0);
    expect(client.getQueryData(asking(programme, variables).queryKey)).toEqual({ release: 4 });
    expect(standing()).toBeUndefined();
    client.clear();
  });

  it('never takes the place of what the network has said', async () => {
    const client = makeQueryClient(sendOverNetwork);
    const { queryKey } = asking(programme, variables);
    says(4);
    await client.query(asking(programme, variables));
    network = Promise.withResolvers();

    const again = sendOverNetwork({
      ...{ operationName: programme.name, query: programme.text, variables },
      shownSince: 1000,
    }).catch((failure: unknown) => failure);
    mock.timers.tick(4000);
    network.reject(new TypeError('no network'));

    expect(await again).toBeInstanceOf(Error);
    expect(client.getQueryData(queryKey)).toEqual({ release: 4 });
    expect(standing()).toBe(1000);
    client.clear();
  });
});
