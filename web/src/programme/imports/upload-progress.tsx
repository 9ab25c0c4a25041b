import { useTranslation } from 'react-i18next';

import { isRefused } from '../../kernel/api/refused.js';
import { FailureNotice } from '../../kernel/ui/failure-notice.js';
import { type FileProblem, ProblemTable } from './problem-table.js';
import { Progress } from './progress.js';
import type { Upload } from './uploads.js';

/** A file on its way up, or why it did not arrive. */
export function UploadProgress({ upload }: { readonly upload: Upload }) {
  const { t } = useTranslation('imports');
  const { fileName, percent, failure, cancel, again } = upload;
  if (failure === null) {
    return (
      <div>
        <Progress label={t('uploading', { name: fileName })} percent={percent} />
        <button type="button" className="button" onClick={cancel}>
          {t('cancel')}
        </button>
      </div>
    );
  }
  const problems = isRefused(failure, 'IMPORT_REFUSED') ? toldIn(failure.details) : [];
  return (
    <>
      <FailureNotice
        failure={failure}
        onRetry={again}
        actions={
          <button type="button" className="button bare" onClick={cancel}>
            {t('dismiss')}
          </button>
        }
      />
      {problems.length > 0 && (
        <ProblemTable label={t('errors')} problems={problems} tone="refuses" />
      )}
    </>
  );
}

interface ToldProblem {
  readonly line: number | null;
  readonly field: string;
  readonly problem: string;
  readonly zh: string;
  readonly en: string;
}

function toldIn({ errors }: Readonly<Record<string, unknown>>): FileProblem[] {
  return (Array.isArray(errors) ? (errors as ToldProblem[]) : []).map(
    ({ line, field, problem, zh, en }) => ({
      ...{ line, field, problem },
      message: { zh, en, enStatus: 'official' },
    }),
  );
}
