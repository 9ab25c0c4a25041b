import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useIsPreview, usePublicEvent } from '../events/use-public-event.js';
import { ForumMark } from '../forums/forum-mark.js';
import { useLanguage } from '../kernel/i18n/language.js';
import { shortDayText } from '../kernel/i18n/times.js';
import { Bilingual } from '../kernel/ui/bilingual.js';
import classes from './day-list.module.css';
import { ItemRow } from './item-row.js';
import type { Day } from './plan.js';

interface Props {
  readonly day: Day;
  readonly now: number | null;
}

/** A day from morning to evening; all of it stands in the page, so that a search finds every title. */
export function DayList({ day: { day, starts, untimed }, now }: Props) {
  const { t } = useTranslation('programme');
  const language = useLanguage();
  const { slug } = usePublicEvent();
  const isPreview = useIsPreview();
  return (
    <section
      className={classes.day}
      id={day ?? 'undated'}
      aria-labelledby={`h-${day ?? 'undated'}`}
    >
      <h2 id={`h-${day ?? 'undated'}`}>
        {day === null ? t('undated') : <time dateTime={day}>{shortDayText(day, language)}</time>}
      </h2>
      {starts.map(({ time, entries }) => (
        <section key={entries[0]?.during.start} className={classes.start}>
          <h3>{time}</h3>
          <ul>
            {entries.map((entry) => (
              <ItemRow key={entry.item.id} entry={entry} now={now} />
            ))}
          </ul>
        </section>
      ))}
      {untimed.map(({ forum, entries }) => (
        <section key={forum.id} className={classes.forum}>
          <h3>
            <ForumMark position={forum.position} />
            {isPreview ? (
              <Bilingual of={forum.title} needed />
            ) : (
              <Link to={`/events/${slug}/forums/${forum.slug}`}>
                <Bilingual of={forum.title} needed />
              </Link>
            )}
          </h3>
          <p className={classes.untimed}>{t('untimed')}</p>
          <ul>
            {entries.map((entry) => (
              <ItemRow key={entry.item.id} entry={entry} now={now} inForum />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
