import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../kernel/i18n/language.js';
import { localOf, spanText } from '../../kernel/i18n/times.js';
import { Bilingual, said } from '../../kernel/ui/bilingual.js';
import { type Show, type ShownItem, tookLonger } from './countdown.js';
import { Lateness } from './show-now.js';
import classes from './show-table.module.css';
import type { Command } from './use-show.js';

interface Props {
  readonly show: Show;
  readonly timeZone: string;
  /** Null where the reader may not, or it is over. */
  readonly say: ((command: Command) => void) | null;
  readonly isPending: boolean;
}

/** Every item as planned, as it was, and as it will be by what is known now. */
export function ShowTable({ show, timeZone, say, isPending }: Props) {
  const { t } = useTranslation('show');
  return (
    <table className={classes.table} aria-label={t('agenda')}>
      <thead>
        <tr>
          <th scope="col">{t('item')}</th>
          <th scope="col">{t('planned')}</th>
          <th scope="col">{t('actual')}</th>
          <th scope="col">{t('forecast')}</th>
          <th scope="col">{t('difference')}</th>
        </tr>
      </thead>
      <tbody>
        {show.items.map((item) => (
          <Row key={item.item.id} {...{ show, item, timeZone, say, isPending }} />
        ))}
      </tbody>
    </table>
  );
}

function Row({
  show,
  item: shown,
  timeZone,
  say,
  isPending,
}: Props & { readonly item: ShownItem }) {
  const { t } = useTranslation('show');
  const language = useLanguage();
  const { item, state, planned, startedAt, endedAt, forecast } = shown;
  const title = said(item.title, language);
  const time = (instant: string | null) => (instant ? localOf(instant, timeZone).time : '');
  const mayRestore = state === 'skipped' && startedAt === null;
  return (
    <tr data-state={state} aria-current={state === 'on' ? 'step' : undefined}>
      <th scope="row">
        <span className={classes.title}>
          <Bilingual of={item.title} needed />
        </span>
        <span className={classes.marks}>
          <span className={classes.state}>{t(`state.${state}`)}</span>
          <span className="label" title={t(item.fixed ? 'fixedWhy' : 'softWhy')}>
            {t(item.fixed ? 'fixed' : 'soft')}
          </span>
          {say && (state === 'to_come' || mayRestore) && (
            <button
              type="button"
              className={`button bare ${classes.act ?? ''}`}
              disabled={isPending}
              aria-label={t(mayRestore ? 'do.restoreThis' : 'do.skipThis', { title })}
              onClick={() => say({ say: 'skip', itemId: item.id, skipped: !mayRestore })}
            >
              {t(mayRestore ? 'do.restore' : 'do.skip')}
            </button>
          )}
        </span>
      </th>
      <td data-label={t('planned')}>
        {planned ? spanText(planned, timeZone, language) : t('untimed')}
      </td>
      <td data-label={t('actual')}>{startedAt && `${time(startedAt)}–${time(endedAt)}`}</td>
      <td data-label={t('forecast')}>{forecast && spanText(forecast, timeZone, language)}</td>
      <td data-label={t('difference')}>
        <Difference show={show} item={shown} />
      </td>
    </tr>
  );
}

function Difference({ show, item }: { readonly show: Show; readonly item: ShownItem }) {
  const { t } = useTranslation('show');
  const { state, overrunMinutes, planned, forecast } = item;
  const longer = tookLonger(item);
  const moved =
    state === 'to_come' && planned && forecast
      ? Math.round((Date.parse(forecast.start) - Date.parse(planned.start)) / 60_000)
      : null;
  return (
    <>
      {state === 'on' && <Lateness minutes={show.lateMinutes} />}
      {longer !== null && (
        <span>
          {longer === 0
            ? t('asPlanned')
            : t(longer > 0 ? 'longerBy' : 'shorterBy', { count: Math.abs(longer) })}
        </span>
      )}
      {moved !== null && moved !== 0 && <Lateness minutes={moved} />}
      {overrunMinutes > 0 && (
        <span className={classes.overrun}>{t('overrun', { count: overrunMinutes })}</span>
      )}
    </>
  );
}
