import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';

import { ask } from './ask.js';
import type { Document } from './document.js';
import type { Topic } from './live.js';

/** What a query is beside its text. */
export interface Asking {
  /** The signals that make it stale; none: it changes by what is done here alone. */
  readonly live?: readonly Topic[];
}

declare module '@tanstack/react-query' {
  interface Register {
    queryMeta: Asking & Record<string, unknown>;
  }
}

/** A question as TanStack Query takes it: its key is the name of the operation and its variables. */
export function asking<Answer, Variables extends object>(
  document: Document<Answer, Variables>,
  variables: Variables,
  meta: Asking = {},
) {
  return queryOptions({
    queryKey: [document.name, variables] as const,
    queryFn: ({ client }) => ask(client, document, variables),
    meta: { ...meta },
  });
}

/** The answer; while it is on its way the nearest skeleton shows, and a refusal reaches the nearest boundary. */
export function useAnswer<Answer, Variables extends object>(
  document: Document<Answer, Variables>,
  variables: Variables,
  meta?: Asking,
): Answer {
  return useSuspenseQuery(asking(document, variables, meta)).data;
}

/** Does something: `act.mutate(variables)`, `act.error` is `Refused` or `Unreachable`. */
export function useAct<Answer, Variables extends object>(
  document: Document<Answer, Variables>,
  then: { readonly onSuccess?: (answer: Answer, variables: Variables) => void } = {},
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (variables: Variables) => ask(client, document, variables),
    ...then,
  });
}
