import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { Days } from '../events/days.js';
import { HostList } from '../events/host-list.js';
import { StatisticList } from '../events/statistic-list.js';
import { usePublicEvent } from '../events/use-public-event.js';
import { ForumMark } from '../forums/forum-mark.js';
import { asking } from '../kernel/api/asked.js';
import { useLanguage } from '../kernel/i18n/language.js';
import { dayText, shortDayText, spanText } from '../kernel/i18n/times.js';
import { PageHead } from '../kernel/shell/head.js';
import type { Page } from '../kernel/shell/page.js';
import { Bilingual, said } from '../kernel/ui/bilingual.js';
import { Claims } from '../kernel/ui/claims.js';
import { EmptyState } from '../kernel/ui/empty-state.js';
import { InferredMark, SourceMark } from '../kernel/ui/source-mark.js';
import { TotalsLine } from '../signings/totals-line.js';
import { eventHome, type EventHomeQuery } from './event-home.generated.js';
import classes from './event-page.module.css';

type Told = NonNullable<EventHomeQuery['event']>;

const askingHome = (slug: string) => asking(eventHome, { slug }, { live: ['released', 'signed'] });

function EventPage() {
  const { t } = useTranslation('events');
  const event = usePublicEvent();
  const language = useLanguage();
  const told = useSuspenseQuery(askingHome(event.slug)).data.event;
  const title = said(event.title, language);
  return (
    <div className={classes.page}>
      <PageHead
        title={title}
        description={[title, said(event.theme, language)].filter(Boolean).join(' · ')}
      />
      <header className={classes.head}>
        <h1>
          <Bilingual of={event.title} needed />
          <SourceMark sourceRef={event.sourceRef} />
        </h1>
        {event.theme && (
          <p className={classes.theme}>
            <Bilingual of={event.theme} />
          </p>
        )}
        <dl className={classes.facts}>
          <div>
            <dt>{t('fact.days')}</dt>
            <dd>
              <Days from={event.startsOn} to={event.endsOn} />{' '}
              {event.inferred.includes('startsOn') && <InferredMark />}
            </dd>
          </div>
          <div>
            <dt>{t('fact.place')}</dt>
            <dd>
              {event.cities.length > 0 ? event.cities.join(' · ') : t('placeUnknown')}{' '}
              {event.inferred.includes('cities') && <InferredMark />}
            </dd>
          </div>
          <div>
            <dt>{t('fact.zone')}</dt>
            <dd>
              {event.timeZone} {event.inferred.includes('timeZone') && <InferredMark />}
            </dd>
          </div>
        </dl>
        <div className={classes.actions}>
          {event.origin !== 'article' && (
            <Link className="button primary" to={`/events/${event.slug}/register`}>
              {t('section.register')}
            </Link>
          )}
          <Link className="button" to={`/events/${event.slug}/programme`}>
            {t('section.programme')}
          </Link>
        </div>
        {event.origin === 'article' && <p className={classes.note}>{t('articleNote')}</p>}
      </header>
      {told && <Parts told={told} timeZone={event.timeZone} slug={event.slug} />}
    </div>
  );
}

interface PartsProps {
  readonly told: Told;
  readonly timeZone: string;
  readonly slug: string;
}

function Parts({ told, timeZone, slug }: PartsProps) {
  const { t } = useTranslation('events');
  const { signings, reported } = told.signingTotals;
  return (
    <>
      <Claims claims={told.claims} />
      <section aria-labelledby="forums">
        <h2 id="forums">{t('forums')}</h2>
        {told.forums.length === 0 && <EmptyState>{t('noForums')}</EmptyState>}
        <ul className={classes.forums}>
          {told.forums.map((forum) => (
            <ForumLine key={forum.id} forum={forum} timeZone={timeZone} slug={slug} />
          ))}
        </ul>
      </section>
      {signings + reported > 0 && (
        <section aria-labelledby="signings">
          <h2 id="signings">{t('section.signings')}</h2>
          <TotalsLine totals={told.signingTotals} />
          <p>
            <Link to={`/events/${slug}/signings`}>{t('allSignings')}</Link>
          </p>
        </section>
      )}
      {told.statistics.length > 0 && (
        <section aria-labelledby="statistics">
          <h2 id="statistics">{t('statistics')}</h2>
          <StatisticList statistics={told.statistics} />
        </section>
      )}
      {told.hosts.length > 0 && (
        <section aria-labelledby="hosts">
          <h2 id="hosts">{t('hosts')}</h2>
          <HostList hosts={told.hosts} />
        </section>
      )}
    </>
  );
}

interface ForumLineProps {
  readonly forum: Told['forums'][number];
  readonly timeZone: string;
  readonly slug: string;
}

function ForumLine({ forum, timeZone, slug }: ForumLineProps) {
  const { t } = useTranslation('events');
  const language = useLanguage();
  return (
    <li>
      <ForumMark position={forum.position} />
      <div>
        <p className={classes.forum}>
          <Link to={`/events/${slug}/forums/${forum.slug}`}>
            <Bilingual of={forum.title} needed />
          </Link>
        </p>
        <p className={classes.when}>
          {forum.heldOn === null ? (
            <span>{t('severalTimes')}</span>
          ) : (
            <span>
              {forum.during
                ? shortDayText(forum.heldOn, language)
                : dayText(forum.heldOn, language)}{' '}
              {forum.during && (
                <time dateTime={forum.during.start}>
                  {spanText(forum.during, timeZone, language)}
                </time>
              )}
              {forum.inferred.includes('heldOn') && <InferredMark />}
            </span>
          )}
          {forum.room && (
            <span>
              <Bilingual of={forum.room.name} />
            </span>
          )}
        </p>
      </div>
    </li>
  );
}

export const page: Page = {
  Component: EventPage,
  prefetch: (client, { slug = '' }) => client.query(askingHome(slug)),
};
