import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Bilingual } from '../../kernel/ui/bilingual.js';
import type { FileProblemFragment } from './imports.generated.js';
import classes from './problem-table.module.css';

export type FileProblem = FileProblemFragment;

interface Props {
  readonly label: string;
  readonly problems: readonly FileProblem[];
  readonly tone: 'refuses' | 'warns';
}

const atFirst = 30;

/** What is said of a file, row by row. */
export function ProblemTable({ label, problems, tone }: Props) {
  const { t } = useTranslation('imports');
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? problems : problems.slice(0, atFirst);
  return (
    <div className={classes.problems} data-tone={tone}>
      <table>
        <caption>
          {label} <span className={classes.count}>{problems.length}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('line')}</th>
            <th scope="col">{t('field')}</th>
            <th scope="col">{t('problem')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ line, field, problem, message }, at) => (
            <tr key={`${at} ${line ?? ''} ${field} ${problem}`}>
              <td className="figures">{line ?? '–'}</td>
              <td>
                <code>{field}</code>
              </td>
              <td>
                <Bilingual of={message} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < problems.length && (
        <button type="button" className="button" onClick={() => setWhole(true)}>
          {t('showAll', { count: problems.length })}
        </button>
      )}
    </div>
  );
}
