import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation, useParams } from 'react-router';

import { useAnswer } from '../../kernel/api/asked.js';
import { useLive } from '../../kernel/api/live.js';
import { useLanguage } from '../../kernel/i18n/language.js';
import { PageHead } from '../../kernel/shell/head.js';
import { NotFoundPage } from '../../kernel/shell/not-found-page.js';
import type { Page } from '../../kernel/shell/page.js';
import { Bilingual } from '../../kernel/ui/bilingual.js';
import { Icon } from '../../kernel/ui/icons.js';
import { Notice } from '../../kernel/ui/notice.js';
import { ChangeCounts } from './change-counts.js';
import { DifferenceView } from './difference-view.js';
import { ReleaseMessages } from './release-messages.js';
import { oneRelease, type OneReleaseQuery } from './release.generated.js';
import classes from './release-page.module.css';
import { ReleaseWarnings } from './release-warnings.js';
import { releasedText } from './released-text.js';
import { mayRelease, ReleasingContext, useReleasing, useReleasingEvent } from './releasing.js';
import { RestoreRelease } from './restore-release.js';

/** One release: what it changed, whom it tells, and the way back to it. */
function OneReleasePage() {
  const { slug = '' } = useParams();
  const event = useReleasingEvent(slug);
  useLive(event?.id);
  if (!event) return <NotFoundPage />;
  return (
    <ReleasingContext value={event}>
      <Asked />
    </ReleasingContext>
  );
}

function Asked() {
  const { id: eventId } = useReleasing();
  const { number: asked = '' } = useParams();
  const number = /^[1-9]\d{0,8}$/.test(asked) ? Number(asked) : 0;
  const { release } = useAnswer(oneRelease, { eventId, number });
  return release ? <OfRelease key={release.id} release={release} /> : <NotFoundPage />;
}

function OfRelease({ release }: { readonly release: NonNullable<OneReleaseQuery['release']> }) {
  const { t } = useTranslation('release');
  const event = useReleasing();
  const { slug, status, timeZone } = event;
  const language = useLanguage();
  const { number, note, difference, warnings } = release;
  const state: unknown = useLocation().state;
  const isNew = isNewIn(state);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isNew) heading.current?.focus();
  }, [isNew]);
  return (
    <div className={classes.page}>
      <PageHead title={t('one.title', { number })} />
      <p className={classes.back}>
        <Link to={`/organise/${slug}/release`}>
          <Icon name="back" />
          {t('one.back')}
        </Link>
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {t('one.title', { number })}
      </h1>
      <div className={classes.said}>
        {isNew && (
          <Notice
            title={t(status === 'draft' ? 'one.hidden' : 'one.done', { number })}
            actions={
              status === 'draft' ? (
                <Link className="button" to={`/organise/${slug}/event`}>
                  {t('makePublic')}
                </Link>
              ) : (
                <Link className="button" to={`/events/${slug}/programme`}>
                  {t('one.public')}
                </Link>
              )
            }
          />
        )}
        <p className={classes.quiet}>{releasedText(release, { t, language, timeZone })}</p>
        {note && (
          <p>
            <Bilingual of={note} />
          </p>
        )}
        <ChangeCounts changes={difference?.programme ?? []} />
      </div>
      {mayRelease(event) && <ReleaseMessages releaseId={release.id} />}
      {difference && (
        <section aria-labelledby="difference">
          <h2 id="difference">{t(number === 1 ? 'difference.first' : 'difference.then')}</h2>
          <DifferenceView difference={difference} />
        </section>
      )}
      {warnings && warnings.length > 0 && (
        <section aria-labelledby="warnings">
          <h2 id="warnings">{t('warning.then')}</h2>
          <ReleaseWarnings warnings={warnings} />
        </section>
      )}
      {mayRelease(event) && <RestoreRelease number={number} />}
    </div>
  );
}

function isNewIn(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'isNew' in state;
}

export const page: Page = { Component: OneReleasePage };
