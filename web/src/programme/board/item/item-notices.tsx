import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { Notice } from '../../../kernel/ui/notice.js';
import type { Unsaved } from '../../../kernel/ui/use-unsaved.js';
import { useShared } from '../board-context.js';
import { keptOf, type Planned, versionOf } from '../planned.js';
import { kindIn, titleIn } from './item-fields.js';
import type { ItemFormState } from './use-item-form.js';

interface UnsavedProps {
  readonly unsaved: Unsaved;
  readonly form: ItemFormState;
}

/** Asks before what was typed is left. */
export function UnsavedNotice({ unsaved, form }: UnsavedProps) {
  const { t } = useTranslation('board');
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const saveAndGo = async () => {
    if (await form.send()) unsaved.goOn();
    else unsaved.stay();
  };
  const discard = () => {
    form.reset();
    unsaved.goOn();
  };
  return (
    <Notice
      tone="refuses"
      title={t('item.unsaved')}
      actions={
        <>
          <button
            ref={first}
            type="button"
            className="button primary"
            onClick={() => void saveAndGo()}
          >
            {t('item.saveAndGo')}
          </button>
          <button type="button" className="button" onClick={discard}>
            {t('item.discard')}
          </button>
          <button type="button" className="button bare" onClick={unsaved.stay}>
            {t('item.stay')}
          </button>
        </>
      }
    />
  );
}

interface GoneProps {
  readonly thing: Planned;
  readonly form: ItemFormState;
}

/** Somebody has deleted the item meanwhile: it can be made again, as it is typed. */
export function GoneNotice({ thing, form }: GoneProps) {
  const { state } = useShared();
  const { t } = useTranslation('board');
  const makeAgain = () => {
    const last = keptOf(thing);
    if (!last) return;
    const title = titleIn(form.shown);
    const kept = { ...last, title, kind: kindIn(form.shown) };
    const { id } = thing;
    const version = versionOf(thing);
    form.reset();
    void state.moves.act([{ kind: 'existing', id, title, version, from: false, to: true, kept }]);
  };
  return (
    <Notice
      tone="refuses"
      title={t('item.gone')}
      actions={
        <button type="button" className="button" onClick={makeAgain}>
          {t('item.makeAgain')}
        </button>
      }
    >
      <p>{t('item.goneHow')}</p>
    </Notice>
  );
}
