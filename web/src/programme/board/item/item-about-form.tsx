import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useAct } from '../../../kernel/api/asked.js';
import { isRefused } from '../../../kernel/api/refused.js';
import { DraftNotice } from '../../../kernel/ui/draft-notice.js';
import { FailureNotice } from '../../../kernel/ui/failure-notice.js';
import { keptText, LongTextFields, longTextOf } from '../../../kernel/ui/long-text-fields.js';
import { showToast } from '../../../kernel/ui/toasts.js';
import { useTakeBack } from '../../../kernel/ui/use-take-back.js';
import { useTyped } from '../../../kernel/ui/use-typed.js';
import { useShared } from '../board-context.js';
import { saveItem } from '../board.generated.js';
import classes from '../panel-form.module.css';
import type { ItemAboutQuery } from './item.generated.js';

type Told = NonNullable<NonNullable<ItemAboutQuery['event']>['agendaItem']>;
type AboutField = 'abstractZh' | 'abstractEn' | 'descriptionZh' | 'descriptionEn';

interface Props {
  readonly told: Told;
  readonly onSaved: () => void;
}

/** Writes what an item is about; undoing puts back to the letter what was kept. */
export function ItemAboutForm({ told, onSaved }: Props) {
  const { state } = useShared();
  const { t } = useTranslation('board');
  const takeBack = useTakeBack();
  const { id, version, abstract, description, abstractMarkup, descriptionMarkup } = told;
  const present = useMemo(
    () => ({
      abstractZh: abstract?.zh ?? '',
      abstractEn: abstract?.en ?? '',
      descriptionZh: description?.zh ?? '',
      descriptionEn: description?.en ?? '',
    }),
    [abstract, description],
  );
  const typed = useTyped<AboutField>(`about-${id}`, present);
  const { shown, changed, conflicts, isDirty } = typed;
  const save = useAct(saveItem, {
    onSuccess: ({ saveAgendaItem }, { input }) => {
      state.moves.took(saveAgendaItem, input.version ?? 0);
      onSaved();
    },
  });
  const send = async () => {
    const has = (...names: AboutField[]) => names.some((name) => changed.includes(name));
    const [says, tells] = [has('abstractZh', 'abstractEn'), has('descriptionZh', 'descriptionEn')];
    try {
      const { saveAgendaItem: saved } = await save.mutateAsync({
        input: {
          ...state.moves.latest({ id, version }),
          ...(says && { abstract: longTextOf(shown.abstractZh, shown.abstractEn, abstract) }),
          ...(tells && {
            description: longTextOf(shown.descriptionZh, shown.descriptionEn, description),
          }),
        },
      });
      typed.saved();
      const undo = () =>
        save.mutateAsync({
          input: {
            ...{ id, version: saved.version },
            ...(says && { abstract: keptText(abstractMarkup) }),
            ...(tells && { description: keptText(descriptionMarkup) }),
          },
        });
      showToast({ text: t('about.saved'), undo: () => void takeBack(undo) });
    } catch (failure) {
      // What somebody else wrote stands beside one's own as soon as it has come.
      if (isRefused(failure, 'VERSION_CONFLICT')) onSaved();
    }
  };
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (isDirty && conflicts.length === 0) void send();
      }}
    >
      {typed.hasDraft && <DraftNotice typed={typed} />}
      <LongTextFields
        {...{ form: typed, zh: 'abstractZh', en: 'abstractEn' }}
        label={t('about.abstract')}
        hint={t('about.abstractHint')}
      />
      <LongTextFields
        {...{ form: typed, zh: 'descriptionZh', en: 'descriptionEn' }}
        label={t('about.description')}
        hint={t('about.descriptionHint')}
      />
      {save.error !== null && conflicts.length === 0 && <FailureNotice failure={save.error} />}
      <div className={classes.save}>
        <button
          type="submit"
          className="button primary"
          disabled={!isDirty || save.isPending || conflicts.length > 0}
        >
          {t('about.save')}
        </button>
        {isDirty && (
          <button type="button" className="button bare" onClick={typed.reset}>
            {t('item.discard')}
          </button>
        )}
      </div>
    </form>
  );
}
