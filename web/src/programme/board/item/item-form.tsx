import { type SubmitEvent, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { useActions } from '../../../kernel/shell/actions.js';
import { FailureNotice } from '../../../kernel/ui/failure-notice.js';
import { Notice } from '../../../kernel/ui/notice.js';
import classes from '../panel-form.module.css';
import type { Planned } from '../planned.js';
import { Conflicting } from './conflicting.js';
import { itemKinds } from './item-fields.js';
import { PlaceFields } from './place-fields.js';
import { TitleFields } from './title-fields.js';
import type { ItemFormState } from './use-item-form.js';

interface Props {
  readonly thing: Planned;
  readonly form: ItemFormState;
  /** The day that is shown. */
  readonly day: string;
  readonly isGone: boolean;
}

/** The words, the kind, the time and the place of an item; what somebody else wrote stands beside one's own. */
export function ItemForm({ thing, form, day, isGone }: Props) {
  const { t } = useTranslation('board');
  const element = useRef<HTMLFormElement>(null);
  useActions(
    useMemo(
      () => [
        {
          id: 'board-save',
          group: t('title'),
          label: t('item.save'),
          keys: 'mod+s',
          run: () => element.current?.requestSubmit(),
        },
      ],
      [t],
    ),
  );
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    void form.send();
  };
  return (
    <form ref={element} className={classes.form} onSubmit={submit} noValidate>
      <TitleFields form={form} />
      <KindField form={form} />
      <PlaceFields {...{ thing, form, day }} />
      <FixedField form={form} />
      {form.conflicts.length > 0 && (
        <Notice tone="refuses" title={t('item.conflicts')}>
          <p>{t('item.conflictsHow')}</p>
        </Notice>
      )}
      {form.failure !== null && form.conflicts.length === 0 && (
        <FailureNotice failure={form.failure} />
      )}
      <div className={classes.save}>
        <button
          type="submit"
          className="button primary"
          disabled={!form.isDirty || form.isSaving || isGone}
        >
          {t('item.save')}
        </button>
        {form.isDirty && (
          <button type="button" className="button bare" onClick={form.reset}>
            {t('item.discard')}
          </button>
        )}
        {form.isSaved && <p role="status">{t('item.saved')}</p>}
      </div>
    </form>
  );
}

function KindField({ form }: Pick<Props, 'form'>) {
  const { t } = useTranslation('board');
  return (
    <Conflicting field="kind" form={form}>
      <label>
        {t('item.kind')}
        <select
          name="kind"
          value={form.shown.kind}
          onChange={({ currentTarget }) => form.type({ kind: currentTarget.value })}
        >
          {itemKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(`itemKind.${kind}`)}
            </option>
          ))}
        </select>
      </label>
    </Conflicting>
  );
}

/** Whether a delay of the show leaves it where it is. */
function FixedField({ form }: Pick<Props, 'form'>) {
  const { t } = useTranslation('board');
  return (
    <Conflicting field="fixed" form={form}>
      <label className={classes.check}>
        <input
          type="checkbox"
          checked={form.shown.fixed !== ''}
          onChange={({ currentTarget }) => form.type({ fixed: currentTarget.checked ? 'yes' : '' })}
        />
        {t('item.fixed')}
      </label>
    </Conflicting>
  );
}
