import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { usePublicEvent } from '../events/use-public-event.js';
import { useLanguage } from '../kernel/i18n/language.js';
import { shortDayText } from '../kernel/i18n/times.js';
import { PageHead } from '../kernel/shell/head.js';
import type { Page } from '../kernel/shell/page.js';
import { said } from '../kernel/ui/bilingual.js';
import { CalendarLink } from '../kernel/ui/calendar-link.js';
import { EmptyState } from '../kernel/ui/empty-state.js';
import { askingProgramme } from './asked-programme.js';
import { DayGrid } from './day-grid.js';
import { DayList } from './day-list.js';
import { RunningContext, useRunning } from './lateness.js';
import { daysOf, entriesOf } from './plan.js';
import { ProgrammeFilters } from './programme-filters.js';
import classes from './programme-page.module.css';
import { useProgramme } from './use-programme.js';
import { useFilters } from './use-filters.js';
import { useNow } from './use-now.js';

function ProgrammePage() {
  const { t } = useTranslation('programme');
  const event = usePublicEvent();
  const language = useLanguage();
  const programme = useProgramme();
  const filters = useFilters();
  const { timeZone, forums, rooms } = programme;
  const now = useNow();
  const running = useRunning(event.slug, forums);
  const { matches, view } = filters;
  const days = useMemo(
    () => daysOf(entriesOf(forums, rooms).filter(matches), timeZone),
    [forums, matches, rooms, timeZone],
  );
  const isEmpty = forums.length === 0;
  const name = said(event.title, language);
  return (
    <div className={classes.page}>
      <PageHead
        title={`${t('title')} · ${name}`}
        description={t('description', { event: name })}
        jsonLd={isEmpty ? null : `/events/${event.slug}/programme.jsonld`}
      />
      <div className={classes.top}>
        <h1>{t('title')}</h1>
        {event.release && (
          <p className={classes.release}>{t('release', { number: event.release.number })}</p>
        )}
      </div>
      {isEmpty ? (
        <EmptyState>{t('empty')}</EmptyState>
      ) : (
        <RunningContext value={running}>
          <ProgrammeFilters filters={filters} programme={programme} />
          <div className={classes.under}>
            <nav className={classes.days} aria-label={t('days')}>
              {days.map(({ day }) => (
                <a key={day} href={`#${day ?? 'undated'}`}>
                  {day === null ? t('undated') : shortDayText(day, language)}
                </a>
              ))}
            </nav>
            <CalendarLink href={`/events/${event.slug}/programme.ics`} />
          </div>
          {days.length === 0 && (
            <EmptyState
              action={
                <button type="button" className="button" onClick={filters.clear}>
                  {t('filter.clear')}
                </button>
              }
            >
              {t('filter.none')}
            </EmptyState>
          )}
          {days.map((day) =>
            view === 'grid' && day.starts.length > 0 ? (
              <DayGrid key={day.day} day={day} now={now} />
            ) : (
              <DayList key={day.day} day={day} now={now} />
            ),
          )}
        </RunningContext>
      )}
    </div>
  );
}

export const page: Page = {
  Component: ProgrammePage,
  prefetch: (client, { slug = '' }) => client.query(askingProgramme(slug)),
};
