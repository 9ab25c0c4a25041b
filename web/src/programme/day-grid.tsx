import { type CSSProperties, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { usePublicEvent } from '../events/use-public-event.js';
import { useLanguage } from '../kernel/i18n/language.js';
import { shortDayText, spanText } from '../kernel/i18n/times.js';
import { Bilingual } from '../kernel/ui/bilingual.js';
import classes from './day-grid.module.css';
import { gridOf } from './grid.js';
import type { Day } from './plan.js';
import { useProgramme } from './use-programme.js';

interface Props {
  readonly day: Day;
  readonly now: number | null;
}

/** A day as a table of rooms and hours. */
export function DayGrid({ day, now }: Props) {
  const { t } = useTranslation('programme');
  const language = useLanguage();
  const { slug, timeZone } = usePublicEvent();
  const { rooms } = useProgramme();
  const grid = useMemo(() => gridOf(day, rooms, timeZone), [day, rooms, timeZone]);
  const nowRow = now === null ? null : grid.rowAt(now);
  const heights = `auto ${heightsOf(grid).join(' ')}`;
  const id = `grid-${day.day ?? 'undated'}`;
  return (
    <section className={classes.day} id={day.day ?? 'undated'}>
      <h2 id={id}>{day.day !== null && shortDayText(day.day, language)}</h2>
      <div className={classes.scroll} role="region" tabIndex={0} aria-labelledby={id}>
        <div
          className={classes.grid}
          style={{ '--rooms': grid.rooms.length, gridTemplateRows: heights } as CSSProperties}
        >
          {grid.rooms.map((room, at) => (
            <div key={room?.id ?? ''} className={classes.room} style={{ gridColumn: at + 2 }}>
              {room ? <Bilingual of={room.name} needed /> : t('noRoom')}
            </div>
          ))}
          {grid.hours.map(({ row, time }) => (
            <div key={row} className={classes.hour} style={{ gridRow: row + 2 }}>
              <time>{time}</time>
            </div>
          ))}
          {nowRow !== null && <div className={classes.now} style={{ gridRow: nowRow + 2 }} />}
          {grid.cells.map(({ entry, column, row, length, lane, lanes }) => (
            <Link
              key={entry.item.id}
              className={classes.item}
              to={`/events/${slug}/items/${entry.item.id}`}
              data-kind={entry.item.kind}
              data-short={length < 3 || undefined}
              data-tight={length < 4 || undefined}
              style={
                {
                  gridColumn: column + 2,
                  gridRow: `${row + 2} / span ${length}`,
                  '--lane': lane,
                  '--lanes': lanes,
                } as CSSProperties
              }
            >
              <span className={classes.title}>
                <Bilingual of={entry.item.title} needed />
              </span>
              <time dateTime={entry.during.start}>
                {spanText(entry.during, timeZone, language)}
              </time>
            </Link>
          ))}
        </div>
      </div>
    </section>
  );
}

/** The same for all five minutes, and more for those that are all an item has: it is to be read and touched. */
function heightsOf({ rows, cells }: ReturnType<typeof gridOf>): string[] {
  const crowded = new Set(cells.flatMap(({ row, length }) => (length === 1 ? row : [])));
  return Array.from({ length: rows }, (_, row) => (crowded.has(row) ? '1.625rem' : '0.875rem'));
}
