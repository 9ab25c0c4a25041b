import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useAct } from '../../kernel/api/asked.js';
import { useLanguage } from '../../kernel/i18n/language.js';
import { ConfirmDialog } from '../../kernel/ui/confirm-dialog.js';
import { FailureNotice } from '../../kernel/ui/failure-notice.js';
import { Notice } from '../../kernel/ui/notice.js';
import { useUnsaved } from '../../kernel/ui/use-unsaved.js';
import classes from './brought-file.module.css';
import { ColumnTable } from './column-table.js';
import { choicesOf, repeatedIn, type Said } from './columns.js';
import { ImportCounts } from './import-counts.js';
import {
  applyImport,
  type BroughtImportFragment,
  cancelImport,
  importList,
  recheckImport,
} from './imports.generated.js';
import { ProblemTable } from './problem-table.js';
import { Progress } from './progress.js';
import { isZone } from './upload-form.js';
import { whenText } from './when-text.js';

interface Props {
  readonly brought: BroughtImportFragment;
  readonly slug: string;
  readonly timeZone: string;
}

/** The file that was brought last: how far it is, what it would change, and what to do with it. */
export function BroughtFile({ brought, slug, timeZone }: Props) {
  const { t } = useTranslation('imports');
  const { t: tKernel } = useTranslation();
  const language = useLanguage();
  const client = useQueryClient();
  const then = { onSuccess: () => void client.invalidateQueries({ queryKey: [importList.name] }) };
  const apply = useAct(applyImport, then);
  const cancel = useAct(cancelImport, then);
  const [said, setSaid] = useState<Said>(new Map());
  const recheck = useAct(recheckImport, {
    onSuccess: () => {
      setSaid(new Map());
      then.onSuccess();
    },
  });
  const [zone, setZone] = useState(brought.timeZone ?? '');
  const unsaved = useUnsaved();
  const { mark } = unsaved;
  useEffect(() => mark(said.size > 0), [mark, said]);
  const { id, status, counts, errors, warnings, percent, fileName } = brought;
  const isWorking = status === 'checking' || status === 'applying';
  const mayRecheck = status === 'checked' || status === 'refused' || status === 'failed';
  const failed = [apply, cancel, recheck].find(({ error }) => error !== null);
  const isPending = apply.isPending || cancel.isPending || recheck.isPending;
  const zoneIsRight = zone.trim() === '' || isZone(zone);
  const recheckAsSaid = () => {
    const timeZone_ = zone.trim();
    const columns = choicesOf(brought.columns, said);
    if (!zoneIsRight || repeatedIn(brought.columns, said).size > 0) return;
    recheck.mutate({ input: { id, timeZone: timeZone_ === '' ? null : timeZone_, columns } });
  };

  return (
    <article className={classes.file} aria-label={fileName} data-status={status}>
      <header>
        <h3>{fileName}</h3>
        <p className={classes.facts}>
          <strong>{t(`status.${status}`)}</strong>
          {brought.format !== null && <span>{brought.format}</span>}
          <span>{sizeText(brought.size, language)}</span>
          <span>
            {[brought.by, whenText(brought.createdAt, timeZone, language)]
              .filter((one) => one !== null)
              .join(language === 'zh' ? '，' : ', ')}
          </span>
        </p>
      </header>
      {isWorking && (
        <Progress
          label={t(status === 'checking' ? 'checking' : 'applying', { name: fileName })}
          percent={percent}
        />
      )}
      {status === 'applied' && (
        <Notice
          title={
            counts && counts.created + counts.changed === 0
              ? t('appliedNothing')
              : t('applied', { created: counts?.created ?? 0, changed: counts?.changed ?? 0 })
          }
          actions={
            <Link className="button" to={`/organise/${slug}/board`}>
              {t('toBoard')}
            </Link>
          }
        />
      )}
      {status === 'refused' && (
        <Notice
          tone="refuses"
          title={t(brought.columns.length > 0 ? 'refusedColumns' : 'refused')}
        />
      )}
      {status === 'failed' && (
        <Notice
          tone="refuses"
          title={t(brought.failure === 'INTERNAL' ? 'failed' : 'failedForbidden')}
        />
      )}
      {status === 'cancelled' && <p className={classes.quiet}>{t('cancelled')}</p>}
      {counts && <ImportCounts counts={counts} isTrial={status !== 'applied'} />}
      {errors.length > 0 && <ProblemTable label={t('errors')} problems={errors} tone="refuses" />}
      {warnings.length > 0 && (
        <ProblemTable label={t('warnings')} problems={warnings} tone="warns" />
      )}
      {mayRecheck && brought.columns.length > 0 && (
        <ColumnTable
          columns={brought.columns}
          said={said}
          isPending={isPending || !zoneIsRight}
          say={(title, meaning) => setSaid((before) => new Map(before).set(title, meaning))}
          recheck={recheckAsSaid}
        />
      )}
      {failed && <FailureNotice failure={failed.error} onRetry={() => then.onSuccess()} />}
      {status === 'checked' && said.size > 0 && (
        <p id={`${id}-said`} className={classes.quiet} role="status">
          {t('columns.recheckFirst')}
        </p>
      )}
      {(mayRecheck || isWorking) && (
        <div className={classes.actions}>
          {status === 'checked' && (
            <button
              type="button"
              className="button primary"
              disabled={isPending || said.size > 0}
              aria-describedby={said.size > 0 ? `${id}-said` : undefined}
              onClick={() => apply.mutate({ id })}
            >
              {t('apply')}
            </button>
          )}
          <button
            type="button"
            className="button"
            disabled={isPending}
            onClick={() => cancel.mutate({ id })}
          >
            {t(isWorking ? 'cancel' : 'discard')}
          </button>
          {mayRecheck && (
            <form
              className={classes.again}
              onSubmit={(event) => {
                event.preventDefault();
                recheckAsSaid();
              }}
            >
              <label>
                <span>{t('zone')}</span>
                <input
                  value={zone}
                  placeholder={timeZone}
                  spellCheck={false}
                  aria-invalid={!zoneIsRight}
                  onChange={({ currentTarget: { value } }) => setZone(value)}
                />
              </label>
              <button className="button" disabled={isPending || !zoneIsRight}>
                {t('recheck')}
              </button>
            </form>
          )}
        </div>
      )}
      {unsaved.isAsked && (
        <ConfirmDialog
          title={tKernel('unsaved')}
          confirm={tKernel('form.leave')}
          onConfirm={unsaved.goOn}
          onClose={unsaved.stay}
        />
      )}
    </article>
  );
}

function sizeText(bytes: number, language: string): string {
  const [unit, value] =
    bytes < 1024 * 1024
      ? (['kilobyte', bytes / 1024] as const)
      : (['megabyte', bytes / 1048576] as const);
  return new Intl.NumberFormat(language, {
    ...{ style: 'unit', unit, maximumFractionDigits: 1 },
  }).format(value);
}
