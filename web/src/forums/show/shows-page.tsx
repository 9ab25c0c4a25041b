import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { asking } from '../../kernel/api/asked.js';
import { useLive } from '../../kernel/api/live.js';
import { useLanguage } from '../../kernel/i18n/language.js';
import { shortDayText, spanText } from '../../kernel/i18n/times.js';
import { PageHead } from '../../kernel/shell/head.js';
import { NotFoundPage } from '../../kernel/shell/not-found-page.js';
import type { Page } from '../../kernel/shell/page.js';
import { Bilingual } from '../../kernel/ui/bilingual.js';
import { EmptyState } from '../../kernel/ui/empty-state.js';
import { FailureNotice } from '../../kernel/ui/failure-notice.js';
import { Freshness } from '../../kernel/ui/freshness.js';
import { PageSkeleton } from '../../kernel/ui/page-skeleton.js';
import { ForumMark } from '../forum-mark.js';
import { shows, type ShowsQuery } from './show.generated.js';
import { Lateness } from './show-now.js';
import classes from './shows-page.module.css';

type ListedForum = NonNullable<ShowsQuery['event']>['forums'][number];

/** Every forum with how its show stands, to choose one. */
function ShowsPage() {
  const { t } = useTranslation('show');
  const { slug = '' } = useParams();
  const { data, error, refetch, dataUpdatedAt } = useQuery({
    ...asking(shows, { slug }, { live: ['show', 'programme'] }),
    refetchInterval: 30_000,
  });
  const event = data?.event;
  useLive(event?.id);
  if (!data) {
    if (error) return <FailureNotice failure={error} onRetry={() => void refetch()} />;
    return <PageSkeleton looks="list" />;
  }
  if (!event) return <NotFoundPage />;
  const own = event.forums.some(({ show }) => show?.mayRun);
  const forums = event.forums.filter(({ show }) => show !== null && (show.mayRun || !own));
  return (
    <div className={classes.page}>
      <PageHead title={t('title')} />
      <div className={classes.head}>
        <h1>{t('title')}</h1>
        <Freshness eventId={event.id} askedAt={dataUpdatedAt} />
      </div>
      {forums.length === 0 ? (
        <EmptyState
          action={
            <Link className="button" to={`/organise/${slug}/release`}>
              {t('toRelease')}
            </Link>
          }
        >
          {t('none')}
        </EmptyState>
      ) : (
        <>
          <p className={classes.quiet}>{t('intro')}</p>
          <ul className={classes.forums}>
            {forums.map((forum) => (
              <ForumRow key={forum.id} {...{ slug, forum }} timeZone={event.timeZone} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

interface RowProps {
  readonly slug: string;
  readonly forum: ListedForum;
  readonly timeZone: string;
}

function ForumRow({ slug, forum, timeZone }: RowProps) {
  const { t } = useTranslation('show');
  const language = useLanguage();
  const { show, during, heldOn } = forum;
  const on = show?.currentItem ?? null;
  return (
    <li data-status={show?.status}>
      <p className={classes.title}>
        <ForumMark position={forum.position} />
        <Link to={`/organise/${slug}/show/${forum.slug}`}>
          <Bilingual of={forum.title} needed />
        </Link>
      </p>
      <p className={classes.more}>
        <span>{forum.code}</span>
        {heldOn !== null && <span>{shortDayText(heldOn, language)}</span>}
        {during && <time dateTime={during.start}>{spanText(during, timeZone, language)}</time>}
        {forum.room && <Bilingual of={forum.room.name} />}
      </p>
      <p className={classes.status}>
        {show && <strong>{t(`status.${show.status}`)}</strong>}
        {on && <Bilingual of={on.title} needed />}
        <Lateness minutes={show?.lateMinutes ?? null} />
      </p>
    </li>
  );
}

export const page: Page = { Component: ShowsPage };
