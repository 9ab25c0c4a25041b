import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { asking, useAnswer } from '../kernel/api/asked.js';
import { PageHead } from '../kernel/shell/head.js';
import type { Page } from '../kernel/shell/page.js';
import { Bilingual } from '../kernel/ui/bilingual.js';
import { EmptyState } from '../kernel/ui/empty-state.js';
import { Days } from './days.js';
import classes from './home-page.module.css';
import { OriginLabel } from './origin-label.js';
import { publicEvents, type PublicEventsQuery } from './public-events.generated.js';

type EventOfList = PublicEventsQuery['events']['nodes'][number];

function HomePage() {
  const { t } = useTranslation('events');
  const { nodes } = useAnswer(publicEvents, {}).events;
  const events = nodes.filter(({ status }) => status !== 'draft');
  return (
    <div className={classes.page}>
      <PageHead title="" description={t('home.description')} />
      <h1>{t('home.title')}</h1>
      {events.length === 0 ? (
        <EmptyState
          action={
            <Link className="button" to="/sign-in?next=/organise">
              {t('home.make')}
            </Link>
          }
        >
          {t('home.empty')}
        </EmptyState>
      ) : (
        <ul className={classes.events}>
          {events.map((event) => (
            <EventOfHome key={event.id} event={event} />
          ))}
        </ul>
      )}
    </div>
  );
}

function EventOfHome({ event }: { readonly event: EventOfList }) {
  return (
    <li>
      <article>
        <p className={classes.when}>
          <Days from={event.startsOn} to={event.endsOn} />
          {event.cities.length > 0 && <span>{event.cities.join(' · ')}</span>}
          <OriginLabel origin={event.origin} />
        </p>
        <h2>
          <Link to={`/events/${event.slug}`}>
            <Bilingual of={event.title} needed />
          </Link>
        </h2>
        <p className={classes.theme}>
          <Bilingual of={event.theme} />
        </p>
      </article>
    </li>
  );
}

export const page: Page = {
  Component: HomePage,
  prefetch: (client) => client.query(asking(publicEvents, {})),
};
