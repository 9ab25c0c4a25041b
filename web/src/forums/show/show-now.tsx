import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../kernel/i18n/language.js';
import { localOf } from '../../kernel/i18n/times.js';
import { Bilingual } from '../../kernel/ui/bilingual.js';
import { useSecond } from '../../kernel/ui/use-second.js';
import { isRehearsal } from '../rehearsal.js';
import { clockText, countdownOf, type Show, type ShownItem } from './countdown.js';
import classes from './show-now.module.css';

interface Props {
  readonly show: Show;
  readonly timeZone: string;
  /** By how much the server's clock is ahead of this one, in milliseconds. */
  readonly skew: number;
}

/** What is on, how long it still has, and what comes after it; to be read from across a room. */
export function ShowNow({ show, timeZone, skew }: Props) {
  const { t } = useTranslation('show');
  const { status, items, nextItem, lateMinutes } = show;
  const on = items.find(({ state }) => state === 'on');
  const next = items.find(({ item }) => item.id === nextItem?.id);
  const isOn = status === 'running' || status === 'held';
  return (
    <section className={classes.now} data-status={status} aria-label={t('now')}>
      <div className={classes.what}>
        <p className={classes.label}>
          <span className={classes.status}>{t(`status.${status}`)}</span>
          {isOn && <Lateness minutes={lateMinutes} />}
        </p>
        <p className={classes.title}>
          {on ? (
            <Bilingual of={on.item.title} needed />
          ) : (
            t(isOn ? 'cancelledOn' : status === 'ended' ? 'over' : 'notStarted')
          )}
        </p>
        {on && <Who item={on} />}
        {on?.planned && (
          <p className={classes.ends}>
            {t('endsPlanned', { time: localOf(on.planned.end, timeZone).time })}
            {on.forecast && (
              <span>{t('ends', { time: localOf(on.forecast.end, timeZone).time })}</span>
            )}
          </p>
        )}
      </div>
      {isOn && <Clock show={show} skew={skew} />}
      <div className={classes.next}>
        <p className={classes.label}>{t('next')}</p>
        <p className={classes.nextTitle}>
          {next ? <Bilingual of={next.item.title} needed /> : t('nothingNext')}
        </p>
        {next && (
          <p className={classes.nextMore}>
            {(next.forecast ?? next.planned) && (
              <time>{localOf((next.forecast ?? next.planned)?.start ?? '', timeZone).time}</time>
            )}
            <Who item={next} />
          </p>
        )}
      </div>
    </section>
  );
}

function Clock({ show, skew }: Pick<Props, 'show' | 'skew'>) {
  const { t } = useTranslation('show');
  const now = useSecond() + skew;
  const countdown = countdownOf(show, now);
  if (!countdown) return <div />;
  const { kind, time, state } = countdown;
  const word = kind === 'elapsed' ? t('elapsed') : t(state === 'over' ? 'overtime' : 'left');
  return (
    <div className={classes.clock} data-state={state} role="timer" aria-label={word}>
      <span className={classes.time}>{clockText(time)}</span>
      <span className={classes.word}>{show.status === 'held' ? t('heldSince') : word}</span>
    </div>
  );
}

export function Lateness({ minutes }: { readonly minutes: number | null }) {
  const { t } = useTranslation('show');
  if (minutes === null) return null;
  if (isRehearsal(minutes)) return <span data-late="rehearsal">{t('rehearsal')}</span>;
  const state = minutes > 0 ? 'late' : minutes < 0 ? 'early' : 'onTime';
  return (
    <span className={classes.late} data-late={state}>
      {state === 'onTime'
        ? t('onTime')
        : t(state === 'late' ? 'late' : 'early', { count: Math.abs(minutes) })}
    </span>
  );
}

function Who({ item: { item } }: { readonly item: ShownItem }) {
  const language = useLanguage();
  if (item.speakers.length === 0) return null;
  return (
    <span className={classes.who}>
      {item.speakers
        .map(({ person: { name, nameLatin } }) => (language === 'en' ? (nameLatin ?? name) : name))
        .join(language === 'zh' ? '、' : ', ')}
    </span>
  );
}
