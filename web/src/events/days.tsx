import { useTranslation } from 'react-i18next';

import { useLanguage } from '../kernel/i18n/language.js';
import { dayText } from '../kernel/i18n/times.js';

interface Props {
  readonly from: string | null;
  readonly to: string | null;
}

/** The days of something; what is not known is said to be so. */
export function Days({ from, to }: Props) {
  const { t } = useTranslation('events');
  const language = useLanguage();
  if (from === null) return <span>{t('daysUnknown')}</span>;
  return (
    <span>
      <time dateTime={from}>{dayText(from, language)}</time>
      {to !== null && to !== from && (
        <>
          {' – '}
          <time dateTime={to}>{dayText(to, language)}</time>
        </>
      )}
    </span>
  );
}
