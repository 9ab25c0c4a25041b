import { useTranslation } from 'react-i18next';

import { Icon } from '../kernel/ui/icons.js';
import classes from './mine-page.module.css';
import type { Pause } from './pauses.js';

/** The time between two items of one’s own, and the way from one room to the other. */
export function PauseLine({ pause: { minutes, walk } }: { readonly pause: Pause }) {
  const { t } = useTranslation('programme');
  if (walk !== null && minutes < walk) {
    return (
      <li className={classes.tight}>
        <Icon name="alert" />
        {t('mine.tight', { minutes: walk, gap: minutes })}
      </li>
    );
  }
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const length =
    hours === 0
      ? t('mine.minutes', { minutes })
      : t(rest === 0 ? 'mine.wholeHours' : 'mine.hours', { hours, minutes: rest });
  return (
    <li className={classes.pause}>
      <span>{t('mine.gap', { length })}</span>
      {walk !== null && <span>{t('mine.walk', { minutes: walk })}</span>}
    </li>
  );
}
