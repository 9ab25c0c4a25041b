import { useTranslation } from 'react-i18next';

import { useLanguage } from '../../kernel/i18n/language.js';
import classes from './import-page.module.css';
import { ImportCounts } from './import-counts.js';
import type { BroughtImportFragment } from './imports.generated.js';
import { ProblemTable } from './problem-table.js';
import { whenText } from './when-text.js';

interface Props {
  readonly imports: readonly BroughtImportFragment[];
  readonly timeZone: string;
}

/** What was brought before, with its report. */
export function PastImports({ imports, timeZone }: Props) {
  const { t } = useTranslation('imports');
  const language = useLanguage();
  return (
    <section className={classes.part} aria-labelledby="import-past">
      <h2 id="import-past">{t('past')}</h2>
      <ul className={classes.past}>
        {imports.map(({ id, fileName, status, by, createdAt, counts, errors, warnings }) => (
          <li key={id}>
            <details>
              <summary>
                <span>{fileName}</span>
                <strong>{t(`status.${status}`)}</strong>
                <span className={classes.quiet}>
                  {by} {whenText(createdAt, timeZone, language)}
                </span>
              </summary>
              {counts && <ImportCounts counts={counts} isTrial={status !== 'applied'} />}
              {errors.length > 0 && (
                <ProblemTable label={t('errors')} problems={errors} tone="refuses" />
              )}
              {warnings.length > 0 && (
                <ProblemTable label={t('warnings')} problems={warnings} tone="warns" />
              )}
              {!counts && errors.length + warnings.length === 0 && (
                <p className={classes.quiet}>{t('noReport')}</p>
              )}
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
