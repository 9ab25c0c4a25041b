import { useTranslation } from 'react-i18next';

import classes from './change-counts.module.css';
import { countsOf, type kindsOfChange } from './releasing.js';

interface Props {
  readonly changes: readonly { readonly change: (typeof kindsOfChange)[number] }[];
}

/** How much a release changes, kind by kind. */
export function ChangeCounts({ changes }: Props) {
  const { t } = useTranslation('release');
  const counts = countsOf(changes);
  if (counts.length === 0) return <p className={classes.none}>{t('noChanges')}</p>;
  return (
    <ul className={classes.counts}>
      {counts.map(({ kind, count }) => (
        <li key={kind} data-kind={kind}>
          {t(`count.${kind}`, { count })}
        </li>
      ))}
    </ul>
  );
}
