import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { isRefused } from '../api/refused.js';
import { Notice } from './notice.js';

interface Props {
  readonly failure: unknown;
  readonly onRetry?: () => void;
  /** What else can be done about it. */
  readonly actions?: ReactNode;
}

/** Says in plain words why something did not happen, and offers to try again. */
export function FailureNotice({ failure, onRetry, actions }: Props) {
  const { t } = useTranslation();
  return (
    <Notice
      tone="refuses"
      title={isRefused(failure) ? failure.message : t('failure.unreachable')}
      actions={
        (onRetry ?? actions) && (
          <>
            {onRetry && (
              <button type="button" className="button" onClick={onRetry}>
                {t('failure.retry')}
              </button>
            )}
            {actions}
          </>
        )
      }
    >
      {!isRefused(failure) && <p>{t('failure.nothingLost')}</p>}
    </Notice>
  );
}
