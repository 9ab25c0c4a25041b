import type { Document } from './document.js';

/* What everybody may read of an event, kept in this browser for where no network reaches. */

const cacheName = 'dais-kept';
/** The answers to one document: by its variables, and only as long as it asks for the same. */
interface Answers {
  readonly text: string;
  readonly of: Record<string, unknown>;
}

/** What is kept of an event. */
export interface Kept {
  /** When it was asked for, in milliseconds since 1970. */
  readonly at: number;
  /** The release that it tells of. */
  readonly release: string;
  readonly answers: Record<string, Answers>;
}

interface Asked {
  readonly operationName: string;
  readonly query: string;
  readonly variables: object;
}

/** Gathers answers of visitors, to keep them together. */
export class Keeping {
  private readonly answers: Record<string, Answers> = {};

  add<Answer, Variables extends object>(
    { name, text }: Document<Answer, Variables>,
    variables: Variables,
    answer: Answer,
  ): void {
    const answers = (this.answers[name] ??= { text, of: {} });
    answers.of[keyOf(variables)] = answer;
  }

  async keep(slug: string, release: string): Promise<void> {
    const kept: Kept = { at: Date.now(), release, answers: this.answers };
    const cache = await caches.open(cacheName);
    await cache.put(addressOf(slug), new Response(JSON.stringify(kept)));
    read.delete(slug);
  }
}

const read = new Map<string, Promise<Kept | null>>();

/** Null where nothing is kept of an event, or nothing can be. */
export function keptOf(slug: string): Promise<Kept | null> {
  const known = read.get(slug) ?? fromCache(slug);
  read.set(slug, known);
  return known;
}

async function fromCache(slug: string): Promise<Kept | null> {
  if (!('caches' in globalThis)) return null;
  try {
    const found = await (await caches.open(cacheName)).match(addressOf(slug));
    return found ? ((await found.json()) as Kept) : null;
  } catch {
    // A private window keeps nothing.
    return null;
  }
}

/** What was kept as the answer, and when; null where it was not. */
export async function keptAnswer({
  operationName,
  query,
  variables,
}: Asked): Promise<{ readonly at: number; readonly data: unknown } | null> {
  const slug = 'slug' in variables && typeof variables.slug === 'string' ? variables.slug : null;
  const kept = slug === null ? null : await keptOf(slug);
  const answers = kept?.answers[operationName];
  if (!kept || answers?.text !== query) return null;
  const data = answers.of[keyOf(variables)];
  return data === undefined ? null : { at: kept.at, data };
}

function addressOf(slug: string): string {
  return `/kept/${encodeURIComponent(slug)}`;
}

function keyOf(variables: object): string {
  return JSON.stringify(Object.entries(variables).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** By what was asked for: since when what stands on the page is as it is, where the network has not answered. */
const standing = new Map<string, number>();
const onlookers = new Set<() => void>();

type Question = Pick<Asked, 'operationName' | 'variables'>;

export const standIns = {
  /** When the answer that stands on the page was true; undefined where the network gave it. */
  at: ({ operationName, variables }: Question) => standing.get(nameOf(operationName, variables)),
  subscribe: (onlooker: () => void) => {
    onlookers.add(onlooker);
    return () => onlookers.delete(onlooker);
  },
};

/** The network did not answer: what stands there is as old as that, or older where that was said before. */
export function standIn({ operationName, variables }: Question, at: number): void {
  const name = nameOf(operationName, variables);
  if (standing.has(name)) return;
  standing.set(name, at);
  for (const onlooker of onlookers) onlooker();
}

/** The network answered. Whether something stood in for it. */
export function endStandIn({ operationName, variables }: Question): boolean {
  if (!standing.delete(nameOf(operationName, variables))) return false;
  for (const onlooker of onlookers) onlooker();
  return true;
}

function nameOf(operation: string, variables: object): string {
  return `${operation} ${keyOf(variables)}`;
}
