import { useTranslation } from 'react-i18next';

import classes from './late-mark.module.css';
import type { Running } from './lateness.js';

/** Says that a forum runs late, about, or is interrupted; nothing where it is in time. */
export function LateMark({ running }: { readonly running: Running | null | undefined }) {
  const { t } = useTranslation('programme');
  if (!running) return null;
  const { lateMinutes, isHeld } = running;
  return (
    <>
      {isHeld && <span className={classes.late}>{t('held')}</span>}
      {lateMinutes > 0 && <span className={classes.late}>{t('late', { count: lateMinutes })}</span>}
    </>
  );
}
