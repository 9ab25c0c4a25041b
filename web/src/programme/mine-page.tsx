import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { usePublicEvent } from '../events/use-public-event.js';
import { useLanguage } from '../kernel/i18n/language.js';
import { shortDayText } from '../kernel/i18n/times.js';
import { PageHead } from '../kernel/shell/head.js';
import type { Page } from '../kernel/shell/page.js';
import { Bilingual, said } from '../kernel/ui/bilingual.js';
import { CalendarLink } from '../kernel/ui/calendar-link.js';
import { EmptyState } from '../kernel/ui/empty-state.js';
import { Icon } from '../kernel/ui/icons.js';
import { showToast } from '../kernel/ui/toasts.js';
import { askingProgramme } from './asked-programme.js';
import { ItemRow } from './item-row.js';
import { RunningContext, useRunning } from './lateness.js';
import classes from './mine-page.module.css';
import { PauseLine } from './pause-line.js';
import { pausesOf } from './pauses.js';
import { type Day, type Entry, daysOf, entriesOf, isTimed, minutesTogether } from './plan.js';
import { toggleStar, useStars } from './stars.js';
import { useNow } from './use-now.js';
import { useProgramme } from './use-programme.js';

/** What somebody has starred, where it overlaps, and as a calendar. */
function MinePage() {
  const { t } = useTranslation('programme');
  const event = usePublicEvent();
  const language = useLanguage();
  const { forums, rooms, timeZone } = useProgramme();
  const stars = useStars(event.slug);
  const now = useNow();
  const running = useRunning(event.slug, forums);
  const entries = entriesOf(forums, rooms).filter(({ item }) => stars.includes(item.id));
  const gone = stars.length - entries.length;
  const ids = entries.filter(isTimed).map(({ item }) => item.id);
  return (
    <div className={classes.page}>
      <PageHead title={`${t('mine.title')} · ${said(event.title, language)}`} />
      <h1>{t('mine.title')}</h1>
      <noscript>{t('mine.script')}</noscript>
      {entries.length === 0 && (
        <EmptyState
          action={
            <Link className="button" to={`/events/${event.slug}/programme`}>
              {t('mine.choose')}
            </Link>
          }
        >
          {t('mine.empty')}
        </EmptyState>
      )}
      {gone > 0 && <p className={classes.gone}>{t('mine.gone', { count: gone })}</p>}
      <RunningContext value={running}>
        {daysOf(entries, timeZone).map((day) => (
          <section key={day.day}>
            <h2>{day.day === null ? t('undated') : shortDayText(day.day, language)}</h2>
            <OfDay {...{ day, entries, now }} />
          </section>
        ))}
      </RunningContext>
      {entries.length > 0 && (
        <div className={classes.actions}>
          {ids.length > 0 && (
            <CalendarLink href={`/events/${event.slug}/programme.ics?items=${ids.join(',')}`} />
          )}
          <button type="button" className="button" onClick={() => window.print()}>
            {t('mine.print')}
          </button>
        </div>
      )}
    </div>
  );
}

interface OfDayProps {
  readonly day: Day;
  readonly entries: readonly Entry[];
  readonly now: number | null;
}

/** The items of a day with what lies between them. */
function OfDay({ day: { starts, untimed }, entries, now }: OfDayProps) {
  const { travelMinutes } = usePublicEvent();
  const timed = starts.flatMap((one) => one.entries);
  const stops = timed.map(({ item: { id }, during, room }) => {
    return { id, during, roomId: room?.id ?? null };
  });
  const pauses = pausesOf(stops, travelMinutes);
  return (
    <ul className={classes.list}>
      {[...timed, ...untimed.flatMap((one): readonly Entry[] => one.entries)].map((entry) => {
        const pause = pauses.get(entry.item.id);
        return (
          <Fragment key={entry.item.id}>
            {pause && <PauseLine pause={pause} />}
            <ItemRow entry={entry} now={now}>
              <Overlaps of={entry} among={entries} />
            </ItemRow>
          </Fragment>
        );
      })}
    </ul>
  );
}

function Overlaps({ of: entry, among }: { readonly of: Entry; readonly among: readonly Entry[] }) {
  const { t } = useTranslation('programme');
  const language = useLanguage();
  const { slug } = usePublicEvent();
  const { during } = entry.item;
  if (during === null) return null;
  const clashes = among
    .filter(({ item }) => item.id !== entry.item.id && item.during !== null)
    .map(({ item }) => ({ item, minutes: item.during ? minutesTogether(during, item.during) : 0 }))
    .filter(({ minutes }) => minutes > 0);
  const takeOut = ({ id, title }: Entry['item']) => {
    toggleStar(slug, id);
    const text = t('mine.kept', { title: said(title, language) });
    showToast({ text, undo: () => toggleStar(slug, id) });
  };
  return clashes.map(({ item, minutes }) => (
    <p key={item.id} className={classes.clash}>
      <Icon name="alert" />
      <span>
        {t('mine.overlap', { minutes })} <Bilingual of={item.title} />
        <span className="visually-hidden">{language === 'zh' ? '。' : '.'}</span>
        <button type="button" className="no-print" onClick={() => takeOut(item)}>
          {t('mine.keep', { title: said(entry.item.title, language) })}
        </button>
      </span>
    </p>
  ));
}

export const page: Page = {
  Component: MinePage,
  prefetch: (client, { slug = '' }) => client.query(askingProgramme(slug)),
};
