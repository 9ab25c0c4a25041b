import { Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink, Outlet, useLocation, useNavigate } from 'react-router';

import { useLive } from '../kernel/api/live.js';
import { type Language, useLanguage } from '../kernel/i18n/language.js';
import { localOf, shortDayText } from '../kernel/i18n/times.js';
import { useActions } from '../kernel/shell/actions.js';
import { NotFoundPage } from '../kernel/shell/not-found-page.js';
import { type Page, SkeletonOfPage } from '../kernel/shell/page.js';
import { Bilingual, said } from '../kernel/ui/bilingual.js';
import classes from './event-layout.module.css';
import { useKeptEvent, useShownFrom } from './offline/use-kept-event.js';
import { UnreadChanges } from './unread-changes.js';
import { useProgrammeFinder } from './use-programme-finder.js';
import { OriginLabel } from '../events/origin-label.js';
import { prefetchEvent, type PublicEvent, useEventOfPath } from '../events/use-public-event.js';

/** The sections of an event, each with the letter that follows `g`. */
const allSections = [
  { key: 'home', path: '', letter: 'h' },
  { key: 'programme', path: 'programme', letter: 'p' },
  { key: 'mine', path: 'mine', letter: 'm' },
  { key: 'changes', path: 'changes', letter: 'c' },
  { key: 'signings', path: 'signings', letter: 's' },
  { key: 'register', path: 'register', letter: 'r' },
] as const;

/** What stands around every page of an event. */
function EventLayout() {
  const event = useEventOfPath();
  return event ? <OfEvent event={event} /> : <NotFoundPage />;
}

/** Nobody registers for what was only reported. */
function sectionsOf({ origin }: PublicEvent) {
  return allSections.filter(({ key }) => key !== 'register' || origin !== 'article');
}

function OfEvent({ event }: { readonly event: PublicEvent }) {
  const { t } = useTranslation('events');
  const language = useLanguage();
  const { pathname } = useLocation();
  const connection = useLive(event.id);
  const base = `/events/${event.slug}`;
  const sections = useMemo(() => sectionsOf(event), [event]);
  useSectionKeys(base, sections);
  useProgrammeFinder(event.slug);
  useKeptEvent(event);
  const shownFrom = useShownFrom();
  return (
    <>
      <div className={classes.head}>
        <p className={classes.title}>
          <Link to={base} lang={undefined} title={said(event.title, language)}>
            <Bilingual of={event.title} needed />
          </Link>
          <OriginLabel origin={event.origin} />
        </p>
        <nav className={classes.nav} aria-label={t('sections')}>
          <ul>
            {sections.map(({ key, path }) => (
              <li key={key}>
                <NavLink to={path === '' ? base : `${base}/${path}`} end={path === ''}>
                  {t(`section.${key}`)}
                  {key === 'changes' && <UnreadChanges event={event} />}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {shownFrom !== null && (
        <p className={classes.lost} role="status">
          {t('offline', { time: momentText(shownFrom, event.timeZone, language) })}
        </p>
      )}
      {connection === 'lost' && shownFrom === null && (
        <p className={classes.lost} role="status">
          {t('reconnecting')}
        </p>
      )}
      <Suspense key={pathname} fallback={<SkeletonOfPage />}>
        <Outlet context={event} />
      </Suspense>
    </>
  );
}

/** The day too: a page may have been kept since yesterday. */
function momentText(at: number, timeZone: string, language: Language): string {
  const { day, time } = localOf(new Date(at).toISOString(), timeZone);
  return `${shortDayText(day, language)} ${time}`;
}

function useSectionKeys(base: string, sections: ReturnType<typeof sectionsOf>): void {
  const { t } = useTranslation('events');
  const navigate = useNavigate();
  useActions(
    useMemo(
      () =>
        sections.map(({ key, path, letter }) => ({
          id: `section.${key}`,
          group: t('goTo'),
          label: t(`section.${key}`),
          keys: `g ${letter}`,
          run: () => void navigate(path === '' ? base : `${base}/${path}`),
        })),
      [base, navigate, sections, t],
    ),
  );
}

export const eventLayout: Page = { Component: EventLayout, prefetch: prefetchEvent };
