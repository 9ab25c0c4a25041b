import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useSyncExternalStore } from 'react';

import type { PublicEvent } from '../../events/use-public-event.js';
import { standIns } from '../../kernel/api/kept.js';

/** A release reaches every phone in one second: they do not all ask for the whole of it in the next. */
const longestSpread = 60_000;
let isFirst = true;

/** Keeps the event that is open for where no network reaches, once the page is there and has nothing else to do. */
export function useKeptEvent({ slug, release }: PublicEvent): void {
  const id = release?.id;
  useEffect(() => {
    // Without a worker no page would open on it; who saves data has not asked for all of it.
    if (id === undefined || !('serviceWorker' in navigator) || savesData()) return undefined;
    const wait = isFirst ? 0 : Math.random() * longestSpread;
    isFirst = false;
    let isLeft = false;
    const timer = setTimeout(() => {
      void navigator.serviceWorker.ready
        .then(() => import('./keep-event.js'))
        .then(({ keepEvent }) => (isLeft ? undefined : keepEvent(slug, id)))
        // It is asked for again with the next page.
        .catch(() => undefined);
    }, wait);
    return () => {
      isLeft = true;
      clearTimeout(timer);
    };
  }, [slug, id]);
}

function savesData(): boolean {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  return connection?.saveData ?? false;
}

/** What stands there for want of a network is asked for again so often. */
const againEvery = 15_000;

/** When what stands on the page was asked for, where no network has answered; else null. */
export function useShownFrom(): number | null {
  const client = useQueryClient();
  const at = useSyncExternalStore(
    useCallback(
      (onlooker) => {
        const ends = [standIns.subscribe(onlooker), client.getQueryCache().subscribe(onlooker)];
        return () => ends.forEach((end) => end());
      },
      [client],
    ),
    () => oldestOnPage(client),
    () => null,
  );
  const isOld = at !== null;
  useEffect(() => {
    if (!isOld) return undefined;
    const again = () => void client.invalidateQueries();
    const timer = setInterval(again, againEvery);
    window.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [client, isOld]);
  return at;
}

/** Of the answers that something on the page shows, the oldest that stands in for the network's. */
function oldestOnPage(client: QueryClient): number | null {
  const since = client
    .getQueryCache()
    .getAll()
    .flatMap((query) => {
      const [operationName, variables] = query.queryKey as [string, object?];
      return query.isActive() && variables ? (standIns.at({ operationName, variables }) ?? []) : [];
    });
  return since.length > 0 ? Math.min(...since) : null;
}
