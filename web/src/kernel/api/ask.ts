import type { QueryClient } from '@tanstack/react-query';

import type { Document } from './document.js';
import { keptAnswer, tellShownFrom } from './kept.js';
import { Refused, Unreachable } from './refused.js';

/** What goes over the wire. */
export interface Operation {
  readonly operationName: string;
  readonly query: string;
  readonly variables: object;
}

interface Told {
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
  const { data, errors } = await send({
    operationName: document.name,
    query: document.text,
    variables,
  });
  const [first] = errors ?? [];
  if (first) {
    const { code = 'INTERNAL_SERVER_ERROR', details } = first.extensions ?? {};
    throw new Refused(first.message, code, details);
  }
  return data as Answer;
}

/** So long is waited for the network where an answer is kept. */
const patience = 4000;

/** Over the network; where nobody answers there, or not in time, what was kept of the event before. */
export const sendOverNetwork: Send = async (operation) => {
  let isOvertaken = false;
  let isAnswered = false;
  const answered = overNetwork(operation, 'same-origin').then((told) => {
    isAnswered = true;
    // What overtook it stands on the page, and is asked for again.
    if (!isOvertaken) tellShownFrom(null);
    return told;
  });
  const outOfPatience = new Promise((resolve) => setTimeout(resolve, patience));
  try {
    return await Promise.race([
      answered,
      outOfPatience.then(async () => {
        const kept = isAnswered ? null : await keptAnswer(operation);
        if (kept === null || isAnswered) return answered;
        isOvertaken = true;
        return shown(kept);
      }),
    ]);
  } catch (failure) {
    const kept = await keptAnswer(operation);
    if (kept === null) throw failure;
    return shown(kept);
  }
};

function shown({ at, data }: { readonly at: number; readonly data: unknown }): Told {
  tellShownFrom(at);
  return { data };
}

/** As a visitor, whoever is signed in: what everybody may read. */
export const sendAsVisitor: Send = (operation) => overNetwork(operation, 'omit');

/** With the session in its cookie, unless it is left out, in the language the page is read in. */
async function overNetwork(operation: Operation, credentials: RequestCredentials): Promise<Told> {
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
      body: JSON.stringify(operation),
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
