import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';

import { publicEvent } from '../../events/public-event.generated.js';
import { GivenEvent, type PublicEvent } from '../../events/use-public-event.js';
import { useAnswer } from '../../kernel/api/asked.js';
import { useLive } from '../../kernel/api/live.js';
import { useLanguage } from '../../kernel/i18n/language.js';
import { shortDayText } from '../../kernel/i18n/times.js';
import { PageHead } from '../../kernel/shell/head.js';
import { NotFoundPage } from '../../kernel/shell/not-found-page.js';
import type { Page } from '../../kernel/shell/page.js';
import { Bilingual } from '../../kernel/ui/bilingual.js';
import { EmptyState } from '../../kernel/ui/empty-state.js';
import { Icon } from '../../kernel/ui/icons.js';
import { Notice } from '../../kernel/ui/notice.js';
import { DayList } from '../day-list.js';
import { daysOf, entriesOf } from '../plan.js';
import { releasePreview } from './preview.generated.js';
import classes from './preview-page.module.css';
import { draftTopics, mayRelease, useReleasingEvent } from './releasing.js';

/** The programme as everybody would read it, if it were released now. */
function PreviewPage() {
  const { slug = '' } = useParams();
  const { t } = useTranslation('release');
  const { event } = useAnswer(publicEvent, { slug }, { live: ['released'] });
  const releasing = useReleasingEvent(slug);
  useLive(event?.id);
  if (!event || !releasing) return <NotFoundPage />;
  if (!mayRelease(releasing)) {
    return (
      <div className={classes.page}>
        <Notice>{t('readOnly')}</Notice>
      </div>
    );
  }
  return (
    <GivenEvent value={event}>
      <Preview event={event} />
    </GivenEvent>
  );
}

function Preview({ event }: { readonly event: PublicEvent }) {
  const { t } = useTranslation(['release', 'programme']);
  const language = useLanguage();
  const { id: eventId, slug, timeZone, title } = event;
  const told = useAnswer(releasePreview, { eventId, slug }, { live: draftTopics });
  const { number, forums } = told.previewRelease;
  const rooms = told.event?.rooms;
  const days = useMemo(
    () => daysOf(entriesOf(forums, rooms ?? []), timeZone),
    [forums, rooms, timeZone],
  );
  return (
    <div className={classes.page}>
      <PageHead title={t('preview.title', { number })} />
      <p className={classes.bar}>
        <Link to={`/organise/${slug}/release`}>
          <Icon name="back" />
          {t('preview.back')}
        </Link>
        <span>{t('preview.what', { number })}</span>
      </p>
      <h1>
        <Bilingual of={title} needed />
      </h1>
      {days.length === 0 && <EmptyState>{t('preview.none')}</EmptyState>}
      {days.length > 1 && (
        <nav className={classes.days} aria-label={t('programme:days')}>
          {days.map(({ day }) => (
            <a key={day} href={`#${day ?? 'undated'}`}>
              {day === null ? t('programme:undated') : shortDayText(day, language)}
            </a>
          ))}
        </nav>
      )}
      {days.map((day) => (
        <DayList key={day.day} day={day} now={null} />
      ))}
    </div>
  );
}

export const page: Page = { Component: PreviewPage };
