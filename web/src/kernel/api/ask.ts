import type { QueryClient } from '@tanstack/react-query';

import type { Document } from './document.js';
import { endStandIn, keptAnswer, standIn } from './kept.js';
import { Refused, Unreachable } from './refused.js';

/** What goes over the wire. */
export interface Operation {
  readonly operationName: string;
  readonly query: string;
  readonly variables: object;
  /** When the answer came that stands on the page meanwhile, in milliseconds since 1970; left out: none does. */
  readonly shownSince?: number | undefined;
}

interface Told {
  /** What the network says after all, where what was kept overtook it; null where somebody was told since. */
  readonly late?: Promise<Told | null>;
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: {
      readonly code?: string;
      readonly details?: Readonly<Record<string, unknown>>;
    };
  }[];
}

/** Takes an operation to the API, and brings the answer. */
export type Send = (operation: Operation) => Promise<Told>;

const senders = new WeakMap<QueryClient, Send>();

/** Who carries the questions of this client: the network in a browser, the server itself while it renders. */
export function sendWith(client: QueryClient, send: Send): void {
  senders.set(client, send);
}

/**
 * Asks the API.
 * @throws Refused with the code of the first error
 * @throws Unreachable
 */
export async function ask<Answer, Variables extends object>(
  client: QueryClient,
  document: Document<Answer, Variables>,
  variables: Variables,
): Promise<Answer> {
  const send = senders.get(client);
  if (send === undefined) throw new Error('This client was not told whom to ask.');
  const key = [document.name, variables];
  const shownSince = client.getQueryState(key)?.dataUpdatedAt;
  const { data, errors, late } = await send({
    operationName: document.name,
    query: document.text,
    variables,
    shownSince: shownSince === 0 ? undefined : shownSince,
  });
  void late?.then(
    (told) => told && !told.errors && client.setQueryData(key, told.data),
    () => undefined,
  );
  const [first] = errors ?? [];
  if (first) {
    const { code = 'INTERNAL_SERVER_ERROR', details } = first.extensions ?? {};
    throw new Refused(first.message, code, details);
  }
  return data as Answer;
}

/** So long is waited for the network where an answer is kept, and none stands on the page. */
const patience = 4000;

/** Over the network; where nobody answers there, or not in time, what was kept of the event before. */
export const sendOverNetwork: Send = async (operation) => {
  let isAnswered = false;
  let hadStandIn = false;
  const answered = overNetwork(operation, 'same-origin').then((told) => {
    isAnswered = true;
    hadStandIn = endStandIn(operation);
    return told;
  });
  try {
    if (operation.shownSince !== undefined) return await answered;
    return await Promise.race([
      answered,
      after(patience).then(async () => {
        const kept = isAnswered ? null : await keptAnswer(operation);
        if (kept === null || isAnswered) return answered;
        standIn(operation, kept.at);
        const late = answered.then((told) => (hadStandIn ? told : null));
        return { data: kept.data, late };
      }),
    ]);
  } catch (failure) {
    const kept = await keptAnswer(operation);
    if (kept === null) throw failure;
    standIn(operation, operation.shownSince ?? kept.at);
    // What stands on the page may be newer than what was kept.
    if (operation.shownSince !== undefined) throw failure;
    return { data: kept.data };
  }
};

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** As a visitor, whoever is signed in: what everybody may read. */
export const sendAsVisitor: Send = (operation) => overNetwork(operation, 'omit');

/** With the session in its cookie, unless it is left out, in the language the page is read in. */
async function overNetwork(
  { operationName, query, variables }: Operation,
  credentials: RequestCredentials,
): Promise<Told> {
  let response: Response;
  try {
    response = await fetch('/graphql', {
      method: 'POST',
      credentials,
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'accept-language': document.documentElement.lang,
        'x-dais-session': 'cookie',
      },
      body: JSON.stringify({ operationName, query, variables }),
    });
  } catch (failure) {
    throw new Unreachable(failure);
  }
  if (!isJson(response)) throw new Unreachable(response.status);
  return (await response.json()) as Told;
}

function isJson({ headers }: Response): boolean {
  return headers.get('content-type')?.includes('json') ?? false;
}
