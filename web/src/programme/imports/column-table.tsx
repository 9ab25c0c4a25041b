import { useId } from 'react';
import { useTranslation } from 'react-i18next';

import classes from './column-table.module.css';
import {
  type FoundColumn,
  freed,
  type Meaning,
  meaningOf,
  meanings,
  repeatedIn,
  type Said,
} from './columns.js';

interface Props {
  readonly columns: readonly FoundColumn[];
  readonly said: Said;
  readonly isPending: boolean;
  readonly say: (title: string, meaning: Meaning | null) => void;
  /** Tries the file out with what was said. */
  readonly recheck: () => void;
}

/** The columns that were found in a spreadsheet, each with what it was taken for, for somebody to say better. */
export function ColumnTable({ columns, said, isPending, say, recheck }: Props) {
  const { t } = useTranslation('imports');
  const id = useId();
  const repeated = repeatedIn(columns, said);
  const free = freed(columns, said);
  const unknown = columns.filter(({ meaning }) => meaning === null).length;
  return (
    <details className={classes.columns} open={unknown > 0}>
      <summary>
        {t('columns.title')}{' '}
        <span className={classes.count}>
          {unknown === 0 ? t('columns.allKnown') : t('columns.unknown', { count: unknown })}
        </span>
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (repeated.size === 0) recheck();
        }}
      >
        <p id={`${id}-hint`} className={classes.hint}>
          {t('columns.hint')}
        </p>
        <ul>
          {columns.map((column, at) => {
            const { title, examples } = column;
            const meaning = free.has(title) ? null : meaningOf(column, said);
            const isRepeated = repeated.has(title);
            return (
              <li key={title} data-said={said.has(title) || column.isChosen}>
                <label htmlFor={`${id}-${at}`}>
                  {title.startsWith('#')
                    ? t('columns.nameless', { letter: title.slice(1) })
                    : title}
                </label>
                <span id={`${id}-${at}-examples`} className={classes.examples}>
                  {examples.join(' · ')}
                </span>
                <select
                  id={`${id}-${at}`}
                  value={meaning ?? ''}
                  aria-invalid={isRepeated}
                  aria-describedby={`${id}-${at}-examples${isRepeated ? ` ${id}-${at}-problem` : ''}`}
                  onChange={({ currentTarget: { value } }) =>
                    say(title, value === '' ? null : (value as Meaning))
                  }
                >
                  <option value="">{t('columns.passOver')}</option>
                  {groups.map((group) => (
                    <optgroup key={group} label={t(`columns.group.${group}`)}>
                      {meanings[group].map((one) => (
                        <option key={one} value={one}>
                          {t(`columns.meaning.${one}`)}
                        </option>
                      ))}
                    </optgroup>
                  ))}
                </select>
                {isRepeated && (
                  <span id={`${id}-${at}-problem`} className={classes.problem} role="alert">
                    {t('columns.repeated')}
                  </span>
                )}
              </li>
            );
          })}
        </ul>
        <button className="button" disabled={isPending || said.size === 0 || repeated.size > 0}>
          {t('columns.recheck')}
        </button>
      </form>
    </details>
  );
}

const groups = ['what', 'when', 'where', 'who', 'grid'] as const;
