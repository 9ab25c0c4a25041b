import type { QueryClient } from '@tanstack/react-query';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';

/** What the server says has changed, never what it is now. */
export type Topic =
  // Of what everybody reads.
  | 'released'
  | 'show'
  | 'signed'
  | 'ledger'
  | 'attendees'
  // For those with a role in the event.
  | 'signings'
  | 'programme'
  | 'forums'
  | 'rooms'
  | 'roles'
  | 'speakers'
  | 'check_ins'
  | 'imports'
  | 'mails';

export type Connection = 'waiting' | 'live' | 'lost';

/** After three failed connections the page asks by itself. */
const pollEvery = 10_000;
const firstRetry = 1000;
const lastRetry = 30_000;
/** The server is heard every 25 seconds at least; a line that is dead without saying so is given up. */
const longestSilence = 60_000;
const longestSpread = 3000;

export interface Liveness {
  readonly connection: Connection;
  /** When the server was last heard, in milliseconds since 1970; null before it first was. */
  readonly heardAt: number | null;
}

/** Listens to the signals of an event and asks again for what each makes stale. */
export function useLive(eventId: string | undefined): Connection {
  const client = useQueryClient();
  const [connection, setConnection] = useState<Connection>('waiting');
  useEffect(
    () => (eventId === undefined ? undefined : listen(client, eventId, setConnection)),
    [client, eventId],
  );
  return connection;
}

const lifeSigns = new Map<string, Liveness>();
const onlookers = new Set<() => void>();
const unheard: Liveness = { connection: 'waiting', heardAt: null };

function sign(eventId: string, changes: Partial<Liveness>): void {
  lifeSigns.set(eventId, { ...(lifeSigns.get(eventId) ?? unheard), ...changes });
  for (const onlooker of onlookers) onlooker();
}

function lookOn(onlooker: () => void): () => void {
  onlookers.add(onlooker);
  return () => onlookers.delete(onlooker);
}

/** How the page hears of an event, for what says how old it is; something on the page listens. */
export function useLiveness(eventId: string): Liveness {
  return useSyncExternalStore(
    lookOn,
    () => lifeSigns.get(eventId) ?? unheard,
    () => unheard,
  );
}

/** @returns ends the listening */
export function listen(
  client: QueryClient,
  eventId: string,
  told: (connection: Connection) => void,
): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;
  let later: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;

  const tell = (connection: Connection) => {
    told(connection);
    sign(eventId, { connection });
  };
  const hear = () => {
    clearTimeout(silence);
    silence = setTimeout(lose, longestSilence);
    sign(eventId, { heardAt: Date.now() });
  };
  const lose = () => {
    source?.close();
    clearTimeout(silence);
    failures += 1;
    tell(failures > 1 ? 'lost' : 'waiting');
    if (failures > 3) void client.invalidateQueries();
    timer = setTimeout(connect, wait(failures));
  };

  /** Every page is told of it in one instant, and not all ask in the next. */
  const askForAll = () => {
    clearTimeout(later);
    later = setTimeout(() => void client.invalidateQueries(), Math.random() * longestSpread);
  };

  const connect = () => {
    source = new EventSource(`/live?event=${eventId}`);
    source.onopen = () => {
      // What was announced while nobody listened is not told again.
      if (failures > 0) void client.invalidateQueries();
      failures = 0;
      tell('live');
      hear();
    };
    source.addEventListener('heartbeat', hear);
    source.onmessage = ({ data }: MessageEvent<string>) => {
      hear();
      const { topic } = JSON.parse(data) as { topic: Topic | 'missed' };
      if (topic === 'missed') askForAll();
      else void stale(client, topic);
    };
    source.onerror = lose;
  };
  connect();
  return () => {
    source?.close();
    clearTimeout(timer);
    clearTimeout(silence);
    clearTimeout(later);
  };
}

function stale(client: QueryClient, topic: Topic): Promise<void> {
  return client.invalidateQueries({
    predicate: ({ meta }) => meta?.live?.includes(topic) ?? false,
  });
}

/** One second, then twice as long each time, with a quarter of chance, so that not all come back at once. */
function wait(failures: number): number {
  const longest = failures > 3 ? pollEvery : lastRetry;
  return Math.min(firstRetry * 2 ** (failures - 1), longest) * (0.875 + Math.random() / 4);
}
