import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';

import { ask } from '../../kernel/api/ask.js';
import { asking } from '../../kernel/api/asked.js';
import { isRefused } from '../../kernel/api/refused.js';
import { useLanguage } from '../../kernel/i18n/language.js';
import { dayAfter, instantOf } from '../../kernel/i18n/instants.js';
import { localOf, shortDayText } from '../../kernel/i18n/times.js';
import { PageHead } from '../../kernel/shell/head.js';
import { NotFoundPage } from '../../kernel/shell/not-found-page.js';
import type { Page } from '../../kernel/shell/page.js';
import { EmptyState } from '../../kernel/ui/empty-state.js';
import { FailureNotice } from '../../kernel/ui/failure-notice.js';
import { PageSkeleton } from '../../kernel/ui/page-skeleton.js';
import { log, logEvent, type LogQuery } from './log.generated.js';
import { LogFilters, type Narrowed } from './log-filters.js';
import { LogLine } from './log-line.js';
import classes from './log-page.module.css';
import { useLogWords } from './use-log-words.js';

type Line = LogQuery['auditEntries']['nodes'][number];

/** Who did what in an event, and when. */
function LogPage() {
  const { slug = '' } = useParams();
  const { data, error, refetch } = useQuery(asking(logEvent, { slug }));
  if (!data) {
    if (error) return <FailureNotice failure={error} onRetry={() => void refetch()} />;
    return <PageSkeleton looks="list" />;
  }
  const { event } = data;
  return event ? <LogOfEvent eventId={event.id} timeZone={event.timeZone} /> : <NotFoundPage />;
}

interface Props {
  readonly eventId: string;
  readonly timeZone: string;
}

function LogOfEvent({ eventId, timeZone }: Props) {
  const { t } = useTranslation('log');
  const [search, setSearch] = useSearchParams();
  const narrowed = useMemo(() => narrowedBy(search), [search]);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage, isFetching } =
    useInfiniteQuery({
      queryKey: [log.name, { eventId, ...narrowed }],
      queryFn: ({ client, pageParam }) =>
        ask(client, log, { eventId, ...variablesOf(narrowed, timeZone), after: pageParam }),
      initialPageParam: null as string | null,
      // What was found stays in sight until there is something else.
      placeholderData: (before) => before,
      getNextPageParam: ({ auditEntries: { pageInfo } }) =>
        pageInfo.hasNextPage ? pageInfo.endCursor : undefined,
    });
  if (isRefused(error, 'FORBIDDEN')) {
    return (
      <div className={classes.page}>
        <PageHead title={t('title')} />
        <h1>{t('title')}</h1>
        <EmptyState>{t('notYours')}</EmptyState>
      </div>
    );
  }
  const [first] = data?.pages ?? [];
  const lines = data?.pages.flatMap(({ auditEntries }) => auditEntries.nodes);
  const isNarrowed = search.size > 0;
  return (
    <div className={classes.page}>
      <PageHead title={t('title')} />
      <div className={classes.head}>
        <h1>{t('title')}</h1>
        {first && (
          <p className={classes.quiet} role="status">
            {t('count', { count: first.auditEntries.totalCount })}
          </p>
        )}
        <button
          type="button"
          className="button bare"
          disabled={isFetching}
          onClick={() => void refetch()}
        >
          {t('refresh')}
        </button>
      </div>
      <LogFilters
        eventId={eventId}
        narrowed={narrowed}
        change={(changes) => setSearch(searchOf({ ...narrowed, ...changes }), { replace: true })}
        clear={isNarrowed ? () => setSearch({}, { replace: true }) : null}
      />
      {error && <FailureNotice failure={error} onRetry={() => void refetch()} />}
      {!lines && !error && <PageSkeleton looks="list" />}
      {lines?.length === 0 && <EmptyState>{t(isNarrowed ? 'noneFound' : 'none')}</EmptyState>}
      {lines && <Days lines={lines} timeZone={timeZone} />}
      {hasNextPage && (
        <button
          type="button"
          className="button"
          disabled={isFetchingNextPage}
          onClick={() => void fetchNextPage()}
        >
          {t('more')}
        </button>
      )}
    </div>
  );
}

function Days({ lines, timeZone }: { readonly lines: readonly Line[]; readonly timeZone: string }) {
  const language = useLanguage();
  const words = useLogWords(timeZone);
  const days = Map.groupBy(lines, ({ at }) => localOf(at, timeZone).day);
  return [...days].map(([day, own]) => (
    <section key={day} className={classes.day} aria-labelledby={`log-${day}`}>
      <h2 id={`log-${day}`}>
        <time dateTime={day}>{shortDayText(day, language)}</time>
      </h2>
      <ol>
        {own.map((line) => (
          <LogLine key={line.id} line={line} words={words} timeZone={timeZone} />
        ))}
      </ol>
    </section>
  ));
}

const names = ['who', 'kind', 'what', 'from', 'until'] as const;

function narrowedBy(search: URLSearchParams): Narrowed {
  const [who, kind, what, from, until] = names.map((name) => search.get(name) ?? '');
  return {
    who: who ?? '',
    kind: kind ?? '',
    what: what ?? '',
    from: from ?? '',
    until: until ?? '',
  };
}

function searchOf(narrowed: Narrowed): Record<string, string> {
  return Object.fromEntries(Object.entries(narrowed).filter(([, value]) => value !== ''));
}

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text);

/** Days are whole ones of the event's zone, the last one included. */
function variablesOf({ who, kind, what, from, until }: Narrowed, timeZone: string) {
  const action = what !== '' ? what : kind;
  return {
    accountId: who === '' ? null : who,
    actions: action === '' ? null : [action],
    from: isDay(from) ? new Date(instantOf(from, '00:00', timeZone)).toISOString() : null,
    until: isDay(until)
      ? new Date(instantOf(dayAfter(until), '00:00', timeZone)).toISOString()
      : null,
  };
}

export const page: Page = { Component: LogPage };
