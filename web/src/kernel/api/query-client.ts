import { QueryClient } from '@tanstack/react-query';

import { type Send, sendWith } from './ask.js';
import { Unreachable } from './refused.js';

/** Signals say when something is stale; this is for the ones that are lost. */
const staleAfter = 60_000;

export function makeQueryClient(send: Send): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: staleAfter,
        // Without a network a question is asked all the same: what was kept may answer it.
        networkMode: 'always',
        // A refusal stays one however often it is asked for; a network may come back.
        retry: (failures, failure) => failure instanceof Unreachable && failures < 3,
      },
      mutations: { retry: false },
    },
  });
  sendWith(client, send);
  return client;
}
