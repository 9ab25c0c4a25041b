import { useQuery } from '@tanstack/react-query';
import { createContext, useMemo } from 'react';

import { asking } from '../kernel/api/asked.js';
import { isRehearsal, mayRun } from '../forums/rehearsal.js';
import { forumShow, type ForumShowQuery, lateness } from './lateness.generated.js';
import { useNow } from './use-now.js';

/** How a forum runs at this moment, as the public is told. */
export interface Running {
  /** About, in fives; not above zero where it is in time. */
  readonly lateMinutes: number;
  /** Null where what is on was cancelled. */
  readonly currentId: string | null;
  readonly isHeld: boolean;
}

interface Told {
  readonly status: string;
  readonly lateMinutes: number | null;
  readonly currentItem: { readonly id: string } | null;
}

/** A show that nobody started, one that is over, and a rehearsal on another day say nothing. */
function runningOf(show: Told | null | undefined): Running | null {
  if (show?.status !== 'running' && show?.status !== 'held') return null;
  const lateMinutes = show.lateMinutes ?? 0;
  if (isRehearsal(lateMinutes)) return null;
  return {
    lateMinutes,
    currentId: show.currentItem?.id ?? null,
    isHeld: show.status === 'held',
  };
}

export type RunningForums = ReadonlyMap<string, Running>;
const none: RunningForums = new Map();

/** The forums that run at this moment, by id; for the rows of the programme. */
export const RunningContext = createContext(none);

interface Planned {
  readonly during?: { readonly start: string; readonly end: string } | null;
}

/** Asked for once the page is there, as it changes while the programme does not; and about the day alone. */
export function useRunning(slug: string, forums: readonly Planned[]): RunningForums {
  const now = useNow();
  const { data } = useQuery({
    ...asking(lateness, { slug }, { live: ['show', 'released'] }),
    enabled: forums.some(({ during }) => mayRun(during, now)),
    refetchInterval: ({ state }) => (anyRuns(state.data?.event?.forums) ? 60_000 : false),
  });
  return useMemo(() => {
    const forums = data?.event?.forums ?? [];
    const running = forums.flatMap(({ id, show }) => {
      const one = runningOf(show);
      return one ? [[id, one] as const] : [];
    });
    return running.length === 0 ? none : new Map(running);
  }, [data]);
}

function anyRuns(forums: readonly { readonly show: Told | null }[] | undefined): boolean {
  return forums?.some(({ show }) => runningOf(show) !== null) ?? false;
}

export interface RunningForum extends Running {
  /** When items to come are expected to start, where that is later than planned; by id. */
  readonly expected: ReadonlyMap<string, string>;
}

type WholeShow = NonNullable<NonNullable<NonNullable<ForumShowQuery['event']>['forum']>['show']>;

/** How one forum runs; null where it does not. */
export function useRunningForum(
  slug: string,
  forum: { readonly slug: string } & Planned,
): RunningForum | null {
  const now = useNow();
  const { data } = useQuery({
    ...asking(forumShow, { slug, forum: forum.slug }, { live: ['show', 'released'] }),
    enabled: mayRun(forum.during, now),
    refetchInterval: ({ state }) =>
      runningOf(state.data?.event?.forum?.show) === null ? false : 60_000,
  });
  const show = data?.event?.forum?.show;
  return useMemo(() => {
    const running = runningOf(show);
    return running && show ? { ...running, expected: expectedIn(show) } : null;
  }, [show]);
}

function expectedIn({ items }: WholeShow): ReadonlyMap<string, string> {
  return new Map(
    items.flatMap(({ state, planned, forecast, item }) =>
      state === 'to_come' && planned && forecast && forecast.start > planned.start
        ? [[item.id, forecast.start] as const]
        : [],
    ),
  );
}
