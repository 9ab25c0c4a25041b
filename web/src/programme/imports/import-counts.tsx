import { useTranslation } from 'react-i18next';

import classes from './import-counts.module.css';
import type { BroughtImportFragment } from './imports.generated.js';

interface Props {
  readonly counts: NonNullable<BroughtImportFragment['counts']>;
  /** Of what would stand in the draft, not of what does. */
  readonly isTrial: boolean;
}

const standing = ['sessions', 'rooms', 'days', 'people', 'links'] as const;
const clashing = ['roomClashes', 'personClashes'] as const;

/** What a file changes, and what stands in the draft afterwards. */
export function ImportCounts({ counts, isTrial }: Props) {
  const { t } = useTranslation('imports');
  return (
    <div className={classes.counts}>
      <p className={classes.change}>
        {t(isTrial ? 'wouldChange' : 'changed', {
          created: counts.created,
          changed: counts.changed,
        })}
      </p>
      <p className={classes.label}>{t(isTrial ? 'wouldStand' : 'stands')}</p>
      <dl>
        {standing.map((name) => (
          <div key={name}>
            <dt>{t(`count.${name}`)}</dt>
            <dd>{counts[name]}</dd>
          </div>
        ))}
        {clashing.map((name) => (
          <div key={name} data-clashes={counts[name] > 0}>
            <dt>{t(`count.${name}`)}</dt>
            <dd>{counts[name]}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
