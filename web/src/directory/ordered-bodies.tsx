import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { Icon } from '../kernel/ui/icons.js';
import classes from './ordered-bodies.module.css';

interface Props<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly put: (rows: readonly Row[]) => void;
  readonly keyOf: (row: Row, index: number) => string;
  readonly nameOf: (row: Row) => string;
  /** What stands before the name, such as its role. */
  readonly before: (row: Row, change: (changes: Partial<Row>) => void) => ReactNode;
  /** What stands instead of the name, where that is typed. */
  readonly instead?: (row: Row, change: (changes: Partial<Row>) => void) => ReactNode;
  /** What adds to it. */
  readonly children: ReactNode;
}

/** Organisations in an order that is put by hand, each to be moved and removed. */
export function OrderedBodies<Row>({
  label,
  rows,
  put,
  keyOf,
  nameOf,
  before,
  instead,
  children,
}: Props<Row>) {
  const { t } = useTranslation('directory');
  const swap = (one: number, other: number) =>
    put(
      rows.map((row, at) => {
        if (at === one) return rows[other] ?? row;
        return at === other ? (rows[one] ?? row) : row;
      }),
    );
  return (
    <div role="group" aria-label={label} className={classes.field}>
      <ol className={classes.rows}>
        {rows.map((row, index) => {
          const name = nameOf(row);
          const change = (changes: Partial<Row>) =>
            put(rows.map((one, at) => (at === index ? { ...one, ...changes } : one)));
          return (
            <li key={keyOf(row, index)}>
              {before(row, change)}
              {instead?.(row, change) ?? <span className={classes.name}>{name}</span>}
              <span className={classes.tools}>
                <button
                  type="button"
                  className={`icon-button ${classes.up ?? ''}`}
                  aria-label={t('host.up', { name })}
                  disabled={index === 0}
                  onClick={() => swap(index, index - 1)}
                >
                  <Icon name="arrow" />
                </button>
                <button
                  type="button"
                  className={`icon-button ${classes.down ?? ''}`}
                  aria-label={t('host.down', { name })}
                  disabled={index === rows.length - 1}
                  onClick={() => swap(index, index + 1)}
                >
                  <Icon name="arrow" />
                </button>
                <button
                  type="button"
                  className="icon-button"
                  aria-label={t('host.remove', { name })}
                  onClick={() => put(rows.filter((_, at) => at !== index))}
                >
                  <Icon name="close" />
                </button>
              </span>
            </li>
          );
        })}
      </ol>
      {children}
    </div>
  );
}
