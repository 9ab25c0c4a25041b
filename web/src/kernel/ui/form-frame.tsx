import { type ReactNode, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { isRefused } from '../api/refused.js';
import { useActions } from '../shell/actions.js';
import { ConfirmDialog } from './confirm-dialog.js';
import { DraftNotice } from './draft-notice.js';
import { FailureNotice } from './failure-notice.js';
import classes from './form-frame.module.css';
import { Notice } from './notice.js';
import type { Form } from './use-form.js';

interface Props<Name extends string> {
  readonly form: Form<Name>;
  /** What the one primary button does. */
  readonly save: string;
  readonly isSaving: boolean;
  readonly failure: unknown;
  readonly onSave: () => void;
  /** Beside the buttons, such as one that deletes; what it asks stands outside, a form lies in no other. */
  readonly more?: ReactNode;
  readonly children: ReactNode;
}

/** What every form of organisers has: saving by button or Ctrl+S, a draft to come back to, and nothing lost. */
export function FormFrame<Name extends string>({
  form,
  save,
  isSaving,
  failure,
  onSave,
  more,
  children,
}: Props<Name>) {
  const { t } = useTranslation();
  const ref = useRef<HTMLFormElement>(null);
  useActions(
    useMemo(
      () => [
        {
          id: 'form-save',
          group: t('form.group'),
          label: save,
          keys: 'mod+s',
          run: () => ref.current?.requestSubmit(),
        },
      ],
      [save, t],
    ),
  );
  const { unsaved } = form;
  // What was overtaken is shown beside the fields as soon as it has come.
  const isOvertaken = isRefused(failure, 'VERSION_CONFLICT');
  return (
    <>
      <form
        ref={ref}
        className={classes.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (form.conflicts.length === 0) onSave();
        }}
      >
        {form.hasDraft && <DraftNotice typed={form} />}
        {children}
        {failure !== null && failure !== undefined && (
          <FailureNotice failure={failure} {...(isRefused(failure) ? {} : { onRetry: onSave })} />
        )}
        {(form.conflicts.length > 0 || isOvertaken) && (
          <Notice tone="warns" title={t('form.overtaken')}>
            <p>{form.conflicts.length > 0 ? t('form.choose') : t('form.merged')}</p>
          </Notice>
        )}
        <div className={classes.bar}>
          <button
            className="button primary"
            disabled={!form.isDirty || isSaving || form.conflicts.length > 0}
          >
            {save}
          </button>
          {form.isDirty && (
            <button type="button" className="button bare" onClick={form.reset}>
              {t('form.discard')}
            </button>
          )}
          <span role="status">
            {isSaving && <span className={classes.saving}>{t('form.saving')}</span>}
          </span>
          {more !== undefined && <span className={classes.end}>{more}</span>}
        </div>
      </form>
      {unsaved.isAsked && (
        <ConfirmDialog
          title={t('unsaved')}
          confirm={t('form.leave')}
          onConfirm={unsaved.goOn}
          onClose={unsaved.stay}
        />
      )}
    </>
  );
}
