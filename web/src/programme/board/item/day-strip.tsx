import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';

import type { Span } from '../../../../../src/events/calendar/holdings.js';
import { roomOf } from '../../../../../src/events/calendar/holdings.js';
import { dayOf, rangeOf, timeOf } from '../../../kernel/i18n/instants.js';
import { shortDayText, spanText } from '../../../kernel/i18n/times.js';
import { useShared } from '../board-context.js';
import { type Availability, standingAt } from './availability.js';
import classes from './day-strip.module.css';

const hour = 3_600_000;

interface Props {
  readonly availability: Availability;
  readonly window: Span;
  /** What it is looked at for; null for an item without a time. */
  readonly during: Span | null;
}

/** A person's day: when they can come, what they take part in, and the item in question. */
export function DayStrip({ availability, window, during }: Props) {
  const { state, words } = useShared();
  const { t } = useTranslation('board');
  const { timeZone } = state.event;
  const { language } = words;
  const at = ({ start, end }: Span): CSSProperties => {
    const length = window.end - window.start;
    return {
      insetInlineStart: `${((start - window.start) / length) * 100}%`,
      width: `${((Math.min(end, window.end) - Math.max(start, window.start)) / length) * 100}%`,
    };
  };
  const span = (one: Span) => spanText(rangeOf(one), timeZone, language);
  const hours = [];
  for (let one = window.start; one <= window.end; one += 3 * hour) hours.push(one);
  const standing = during && standingAt(availability, during);
  return (
    <div className={classes.day}>
      <div className={classes.strip} aria-hidden="true">
        {availability.available.map((one) => (
          <span key={one.start} className={classes.available} style={at(one)} />
        ))}
        {availability.engaged.map((one) => (
          <span key={one.thing.id} className={classes.engaged} style={at(one.during)} />
        ))}
        {during && <span className={classes.asked} data-standing={standing} style={at(during)} />}
      </div>
      <div className={classes.hours} aria-hidden="true">
        {hours.map((one) => (
          <span key={one} style={at({ start: one, end: one })}>
            {timeOf(one, timeZone)}
          </span>
        ))}
      </div>
      <ul className={classes.told}>
        <li>
          <strong>{shortDayText(dayOf(window.start, timeZone), language)}</strong>
          {' · '}
          {!availability.isKnown
            ? t('availability.unknown')
            : availability.available.length === 0
              ? t('availability.never')
              : t('availability.available', {
                  spans: availability.available.map(span).join(language === 'zh' ? '、' : ', '),
                })}
        </li>
        {availability.engaged.map(({ thing, during: own }) => (
          <li key={thing.id}>
            {t('availability.engagedAt', {
              span: span(own),
              title: words.titleOf(thing),
              room: words.room(roomOf(thing, state.board.byId)),
            })}
          </li>
        ))}
        {standing && standing !== 'free' && (
          <li className={classes.problem}>{t(`availability.${standing}Then`)}</li>
        )}
      </ul>
    </div>
  );
}
