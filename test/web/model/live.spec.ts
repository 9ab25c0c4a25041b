import { mock } from 'node:test';

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';

import { listen } from '../../../web/src/kernel/api/live.js';
import { makeQueryClient } from '../../../web/src/kernel/api/query-client.js';

/** A line to the server that says what a test wants it to. */
class Line {
  static last: Line;
  onmessage: (message: { data: string }) => void = () => undefined;
  readonly addEventListener = () => undefined;
  readonly close = () => undefined;
  constructor() {
    Line.last = this;
  }
}

describe('A page that listens', () => {
  let client: ReturnType<typeof makeQueryClient>;
  let end: () => void;
  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout'] });
    mock.method(Math, 'random', () => 0.5);
    Object.assign(globalThis, { EventSource: Line });
    client = makeQueryClient(() => Promise.reject(new Error('Nobody asks here.')));
    client.setQueryData(['programme'], 'as it was');
    end = listen(client, 'event', () => undefined);
  });
  afterEach(() => {
    end();
    client.clear();
    mock.reset();
    Reflect.deleteProperty(globalThis, 'EventSource');
  });

  it('asks for everything after something was missed, at a moment by chance, so that not all pages do at once', () => {
    const isStale = () => client.getQueryState(['programme'])?.isInvalidated;

    Line.last.onmessage({ data: '{"topic":"missed"}' });

    expect(isStale()).toBe(false);
    mock.timers.tick(1400);
    expect(isStale()).toBe(false);
    mock.timers.tick(200);
    expect(isStale()).toBe(true);
  });
});
