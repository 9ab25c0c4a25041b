import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';

import classes from './page-skeleton.module.css';

/** How a page is laid out, so that its skeleton stands where the page will. */
export type Looks = 'page' | 'list' | 'cards' | 'form' | 'programme' | 'board' | 'console';

/** How wide it is, and how high in rem where it is not a line of text. */
type Bar = readonly [width: string, height?: number];

const bars: Readonly<Record<Looks, readonly Bar[]>> = {
  page: [['70%', 2.25], ['40%'], ['100%'], ['95%'], ['60%'], ['100%'], ['80%']],
  list: rows(['35%', 1.25], ['70%', 0.875]),
  cards: [...rows(['40%', 1.25], ['100%', 4])].slice(0, 8),
  form: rows(['100%', 2.75]),
  programme: rows(['3rem'], ['75%'], ['45%', 0.875]),
  board: rows(['100%', 3], ['100%', 6], ['100%', 2], ['100%', 4.5]),
  console: [['30%', 1.25], ['100%', 9], ['100%', 3.5], ...rows(['100%', 2.25])],
};

function rows(...row: readonly Bar[]): Bar[] {
  return Array.from({ length: 6 }, () => row).flat();
}

/** Stands in for a page that is on its way; it shows after 150 ms, so that quick answers do not flicker. */
export function PageSkeleton({ looks = 'page' }: { readonly looks?: Looks }) {
  const { t } = useTranslation();
  return (
    <div className={classes.page} role="status" data-skeleton={looks}>
      <span className="visually-hidden">{t('loading')}</span>
      <div className={classes.title} />
      <div className={classes.bars}>
        {bars[looks].map(([width, height = 1.25], at) => (
          <div key={at} style={{ '--width': width, '--height': `${height}rem` } as CSSProperties} />
        ))}
      </div>
    </div>
  );
}
