import type { QueryClient } from '@tanstack/react-query';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** What the server says has changed, never what it is now. */
export type Topic =
  'programme' | 'forums' | 'rooms' | 'speakers' | 'signings' | 'attendees' | 'check_ins' | 'ledger';

export type Connection = 'waiting' | 'live' | 'lost';

/** After three failed connections the page asks by itself. */
const pollEvery = 10_000;
const firstRetry = 1000;
const lastRetry = 30_000;

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

function listen(
  client: QueryClient,
  eventId: string,
  tell: (connection: Connection) => void,
): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;

  const connect = () => {
    source = new EventSource(`/live?event=${eventId}`);
    source.onopen = () => {
      // What was announced while nobody listened is not told again.
      if (failures > 0) void client.invalidateQueries();
      failures = 0;
      tell('live');
    };
    source.onmessage = ({ data }: MessageEvent<string>) =>
      void stale(client, (JSON.parse(data) as { topic: Topic }).topic);
    source.onerror = () => {
      source?.close();
      failures += 1;
      tell(failures > 1 ? 'lost' : 'waiting');
      if (failures > 3) void client.invalidateQueries();
      timer = setTimeout(connect, wait(failures));
    };
  };
  connect();
  return () => {
    source?.close();
    clearTimeout(timer);
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
