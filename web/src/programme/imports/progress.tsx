import { useTranslation } from 'react-i18next';

import classes from './progress.module.css';

interface Props {
  /** What is being done. */
  readonly label: string;
  /** From 0 to 100. */
  readonly percent: number;
  /** Where it is said aloud elsewhere. */
  readonly isQuiet?: boolean;
}

/** How far something is; said aloud at each quarter. */
export function Progress({ label, percent, isQuiet = false }: Props) {
  const { t } = useTranslation('imports');
  return (
    <div className={classes.progress}>
      <p aria-hidden="true">
        <span>{label}</span> <span className="figures">{t('percent', { percent })}</span>
      </p>
      <progress max={100} value={percent} aria-label={label} />
      {!isQuiet && (
        <p className="visually-hidden" aria-live="polite">
          {t('said', { label, percent: Math.floor(percent / 25) * 25 })}
        </p>
      )}
    </div>
  );
}
