import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { ask } from '../kernel/api/ask.js';
import { useViewer } from '../kernel/auth/use-viewer.js';
import { PageHead } from '../kernel/shell/head.js';
import type { Page } from '../kernel/shell/page.js';
import { Bilingual } from '../kernel/ui/bilingual.js';
import { EmptyState } from '../kernel/ui/empty-state.js';
import { FailureNotice } from '../kernel/ui/failure-notice.js';
import { PageSkeleton } from '../kernel/ui/page-skeleton.js';
import { Days } from './days.js';
import classes from './organise-home-page.module.css';
import { sectionsFor } from './organise-sections.js';
import { organisedEvents, type OrganisedEventsQuery } from './organised-events.generated.js';
import { OriginLabel } from './origin-label.js';

type Listed = OrganisedEventsQuery['events']['nodes'][number];

function OrganiseHomePage() {
  const { t } = useTranslation('organise');
  const viewer = useViewer();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(
    {
      queryKey: [organisedEvents.name],
      queryFn: ({ client, pageParam }) => ask(client, organisedEvents, { after: pageParam }),
      initialPageParam: null as string | null,
      getNextPageParam: ({ events: { pageInfo } }) =>
        pageInfo.hasNextPage ? pageInfo.endCursor : undefined,
    },
  );
  const events = data?.pages.flatMap((one) => one.events.nodes);
  const create = viewer?.mayCreateEvents === true && (
    <Link className="button primary" to="/organise/new">
      {t('create.title')}
    </Link>
  );
  return (
    <div className={classes.page}>
      <PageHead title={t('mine')} />
      <div className={classes.head}>
        <h1>{t('mine')}</h1>
        {events !== undefined && events.length > 0 && create}
      </div>
      {error && <FailureNotice failure={error} onRetry={() => void refetch()} />}
      {!data && !error && <PageSkeleton looks="list" />}
      {events?.length === 0 && <EmptyState action={create || undefined}>{t('empty')}</EmptyState>}
      {events !== undefined && events.length > 0 && (
        <ul>
          {events.map((event) => (
            <EventRow key={event.id} event={event} />
          ))}
        </ul>
      )}
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

function EventRow({ event }: { readonly event: Listed }) {
  const { t } = useTranslation('organise');
  const { slug, title, status, origin, startsOn, endsOn, viewerMay } = event;
  const sections = sectionsFor(viewerMay);
  const [first] = sections;
  return (
    <li>
      <p className={classes.title}>
        <Link to={first ? `/organise/${slug}/${first.path}` : `/events/${slug}`}>
          <Bilingual of={title} needed />
        </Link>
        <OriginLabel origin={origin} />
      </p>
      <p className={classes.more}>
        {t(`status.${status}`)} · <Days from={startsOn} to={endsOn} />
      </p>
      {sections.length > 1 && (
        <p className={classes.sections}>
          {sections.map(({ key, path }) => (
            <Link key={key} to={`/organise/${slug}/${path}`}>
              {t(`section.${key}`)}
            </Link>
          ))}
        </p>
      )}
    </li>
  );
}

export const page: Page = { Component: OrganiseHomePage };
