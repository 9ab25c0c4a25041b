import { useTranslation } from 'react-i18next';

import { Notice } from './notice.js';

interface Props {
  /** What was typed another time and not saved (see `useTyped`). */
  readonly typed: { readonly restore: () => void; readonly forget: () => void };
}

/** Offers what was left unsaved in a form. */
export function DraftNotice({ typed }: Props) {
  const { t } = useTranslation();
  return (
    <Notice
      title={t('form.draft')}
      actions={
        <>
          <button type="button" className="button" onClick={typed.restore}>
            {t('form.restore')}
          </button>
          <button type="button" className="button bare" onClick={typed.forget}>
            {t('form.forget')}
          </button>
        </>
      }
    />
  );
}
