import { useTranslation } from 'react-i18next';

import { shortDayText } from '../i18n/times.js';
import { useLanguage } from '../i18n/language.js';
import { Icon } from './icons.js';
import classes from './spans-field.module.css';
import { type Row, rowsOf, spanOfRow, textOfRows } from './spans.js';

interface Props {
  /** What the spans are, for whoever hears and does not see them. */
  readonly label: string;
  /** As `textOfRows` writes them. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly days: readonly string[];
  readonly timeZone: string;
  /** Whether rows that say nothing are marked. */
  readonly isChecked: boolean;
}

/** Spans of time, a row for each, by the clock of the event. */
export function SpansField({ label, value, onChange, days, timeZone, isChecked }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const rows = rowsOf(value);
  const put = (next: readonly Row[]) => onChange(textOfRows(next));
  const set = (index: number, change: Partial<Row>) =>
    put(rows.map((row, at) => (at === index ? { ...row, ...change } : row)));
  const free = days.filter((day) => !rows.some((row) => row.day === day));
  const last = rows.at(-1);
  const [first] = days;
  return (
    <div role="group" aria-label={label}>
      <ul className={classes.rows}>
        {rows.map((row, index) => {
          const isWrong = isChecked && spanOfRow(row, timeZone) === null;
          return (
            <li key={index} className={classes.row}>
              <select
                aria-label={t('spans.day', { number: index + 1 })}
                value={row.day}
                onChange={({ currentTarget }) => set(index, { day: currentTarget.value })}
              >
                {(days.includes(row.day) ? days : [row.day, ...days]).map((day) => (
                  <option key={day} value={day}>
                    {shortDayText(day, language)}
                  </option>
                ))}
              </select>
              <Time
                label={t('spans.from', { number: index + 1 })}
                {...{ isWrong, value: row.from }}
                onChange={(from) => set(index, { from })}
              />
              <span aria-hidden="true">–</span>
              <Time
                label={t('spans.to', { number: index + 1 })}
                {...{ isWrong, value: row.to }}
                onChange={(to) => set(index, { to })}
              />
              <button
                type="button"
                className="icon-button"
                aria-label={t('spans.remove', { number: index + 1 })}
                onClick={() => put(rows.filter((_, at) => at !== index))}
              >
                <Icon name="close" />
              </button>
            </li>
          );
        })}
      </ul>
      <div className={classes.more}>
        {first !== undefined && (
          <button
            type="button"
            className="button"
            onClick={() =>
              put([
                ...rows,
                {
                  day: free[0] ?? last?.day ?? first,
                  from: last?.from ?? '09:00',
                  to: last?.to ?? '18:00',
                },
              ])
            }
          >
            {t('spans.add')}
          </button>
        )}
        {last && free.length > 0 && (
          <button
            type="button"
            className="button"
            onClick={() =>
              put([...rows, ...free.map((day) => ({ day, from: last.from, to: last.to }))])
            }
          >
            {t('spans.everyDay')}
          </button>
        )}
      </div>
    </div>
  );
}

function Time({
  label,
  value,
  isWrong,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly isWrong: boolean;
  readonly onChange: (value: string) => void;
}) {
  return (
    <input
      aria-label={label}
      aria-invalid={isWrong ? true : undefined}
      inputMode="numeric"
      autoComplete="off"
      maxLength={5}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
