import { useTranslation } from 'react-i18next';

import classes from './page-skeleton.module.css';

/** Stands in for a page that is on its way; it shows after 150 ms, so that quick answers do not flicker. */
export function PageSkeleton({ lines = 8 }: { readonly lines?: number }) {
  const { t } = useTranslation();
  return (
    <div className={classes.page} role="status" data-skeleton>
      <span className="visually-hidden">{t('loading')}</span>
      <div className={classes.title} />
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} className={classes.line} />
      ))}
    </div>
  );
}
