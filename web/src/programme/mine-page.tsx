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
import { askingProgramme } from './asked-programme.js';
import { ItemRow } from './item-row.js';
import { RunningContext, useRunning } from './lateness.js';
import classes from './mine-page.module.css';
import { type Entry, daysOf, entriesOf, isTimed, minutesTogether } from './plan.js';
import { useStars } from './stars.js';
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
        {daysOf(entries, timeZone).map(({ day, starts, untimed }) => (
          <section key={day}>
            <h2>{day === null ? t('undated') : shortDayText(day, language)}</h2>
            <ul className={classes.list}>
              {[...starts, ...untimed]
                .flatMap((one): readonly Entry[] => one.entries)
                .map((entry) => (
                  <ItemRow key={entry.item.id} entry={entry} now={now}>
                    <Overlaps of={entry} among={entries} />
                  </ItemRow>
                ))}
            </ul>
          </section>
        ))}
      </RunningContext>
      {ids.length > 0 && (
        <CalendarLink href={`/events/${event.slug}/programme.ics?items=${ids.join(',')}`} />
      )}
    </div>
  );
}

function Overlaps({ of: entry, among }: { readonly of: Entry; readonly among: readonly Entry[] }) {
  const { t } = useTranslation('programme');
  const language = useLanguage();
  const { during } = entry.item;
  if (during === null) return null;
  const clashes = among
    .filter(({ item }) => item.id !== entry.item.id && item.during !== null)
    .map(({ item }) => ({ item, minutes: item.during ? minutesTogether(during, item.during) : 0 }))
    .filter(({ minutes }) => minutes > 0);
  return clashes.map(({ item, minutes }) => (
    <p key={item.id} className={classes.clash}>
      <Icon name="alert" />
      <span>
        {t('mine.overlap', { minutes })} <Bilingual of={item.title} />
        <span className="visually-hidden">{language === 'zh' ? '。' : '.'}</span>
      </span>
    </p>
  ));
}

export const page: Page = {
  Component: MinePage,
  prefetch: (client, { slug = '' }) => client.query(askingProgramme(slug)),
};
