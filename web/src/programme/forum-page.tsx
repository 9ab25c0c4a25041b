import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';

import { Days } from '../events/days.js';
import { HostList } from '../events/host-list.js';
import { OriginLabel } from '../events/origin-label.js';
import { type PublicEvent, usePublicEvent } from '../events/use-public-event.js';
import { asking } from '../kernel/api/asked.js';
import { useLanguage } from '../kernel/i18n/language.js';
import { shortDayText, spanText } from '../kernel/i18n/times.js';
import { PageHead } from '../kernel/shell/head.js';
import { NotFoundPage } from '../kernel/shell/not-found-page.js';
import type { Page } from '../kernel/shell/page.js';
import { Bilingual, said } from '../kernel/ui/bilingual.js';
import { CalendarLink } from '../kernel/ui/calendar-link.js';
import { Claims } from '../kernel/ui/claims.js';
import { EmptyState } from '../kernel/ui/empty-state.js';
import { ShareButton } from '../kernel/ui/page-code.js';
import { InferredMark, SourceMark } from '../kernel/ui/source-mark.js';
import { askingForum, type WholeForum } from './asked-programme.js';
import { LateMark } from './late-mark.js';
import { useRunningForum } from './lateness.js';
import { WholeItemView } from './whole-item.js';
import { forumSeats } from './forum-seats.generated.js';
import { ForumMark } from '../forums/forum-mark.js';
import classes from './forum-page.module.css';

function ForumPage() {
  const { forum: slug = '' } = useParams();
  const event = usePublicEvent();
  const forum = useSuspenseQuery(askingForum(event.slug, slug)).data.event?.forum;
  return forum ? <OfForum event={event} forum={forum} /> : <NotFoundPage />;
}

interface Props {
  readonly event: PublicEvent;
  readonly forum: WholeForum;
}

function OfForum({ event, forum }: Props) {
  const { t } = useTranslation('programme');
  const language = useLanguage();
  const { during } = forum;
  const running = useRunningForum(event.slug, forum);
  const title = said(forum.title, language);
  return (
    <article className={classes.page}>
      <PageHead
        title={`${title} · ${said(event.title, language)}`}
        description={said(forum.theme, language) || title}
      />
      <header className={classes.head}>
        <p className={classes.code}>
          <ForumMark position={forum.position} />
          {forum.code}
          {forum.origin !== event.origin && <OriginLabel origin={forum.origin} />}
        </p>
        <h1>
          <Bilingual of={forum.title} needed />
          <SourceMark sourceRef={forum.sourceRef} certainty={forum.certainty} />
        </h1>
        {forum.theme && (
          <p className={classes.theme}>
            <Bilingual of={forum.theme} />
          </p>
        )}
        <p className={classes.facts}>
          <span>
            {during && forum.heldOn !== null ? (
              <>
                {shortDayText(forum.heldOn, language)}{' '}
                <time dateTime={during.start}>{spanText(during, event.timeZone, language)}</time>
              </>
            ) : (
              <Days from={forum.heldOn} to={null} />
            )}{' '}
            {forum.inferred.includes('heldOn') && <InferredMark />}
          </span>
          {forum.room && (
            <span>
              <Bilingual of={forum.room.name} needed />
              {forum.room.venue && (
                <>
                  {' · '}
                  <Bilingual of={forum.room.venue} />
                </>
              )}
            </span>
          )}
          <LateMark running={running} />
          <Seats slug={event.slug} forum={forum.slug} />
        </p>
        <div className={classes.actions}>
          {during !== null && (
            <CalendarLink href={`/events/${event.slug}/forums/${forum.slug}/programme.ics`} />
          )}
          <ShareButton />
        </div>
      </header>
      <HostList hosts={forum.hosts} />
      <Claims claims={forum.claims} />
      {forum.agenda.length === 0 ? (
        <EmptyState>{t('noItems')}</EmptyState>
      ) : (
        <ol className={classes.agenda}>
          {forum.agenda.map((item) => (
            <li key={item.id} id={item.id}>
              <WholeItemView item={item} forum={forum} running={running} />
            </li>
          ))}
        </ol>
      )}
    </article>
  );
}

/** Seats change many times a minute, so they are asked for once the page is there. */
function Seats({ slug, forum }: { readonly slug: string; readonly forum: string }) {
  const { t } = useTranslation('programme');
  const { data } = useQuery({
    ...asking(forumSeats, { slug, forum }, { live: ['attendees'] }),
    enabled: typeof window !== 'undefined',
  });
  const seats = data?.event?.forum?.seats;
  if (!seats) return null;
  return (
    <span className="figures">
      {seats.free > 0
        ? t('seats.free', { free: seats.free, size: seats.size })
        : t('seats.full', { waiting: seats.waiting })}
    </span>
  );
}

export const page: Page = {
  Component: ForumPage,
  prefetch: (client, { slug = '', forum = '' }) => client.query(askingForum(slug, forum)),
};
