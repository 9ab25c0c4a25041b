import { useTranslation } from 'react-i18next';

import { isRefused } from '../api/refused.js';
import { showToast } from './toasts.js';

/** Does what takes something back, and says that it is, or why it is not. */
export function useTakeBack(): (act: () => Promise<unknown>) => Promise<void> {
  const { t } = useTranslation();
  return async (act) => {
    try {
      await act();
      showToast({ text: t('form.undone') });
    } catch (failure) {
      showToast({ text: isRefused(failure) ? failure.message : t('form.notUndone') });
    }
  };
}
