import { useTranslation } from 'react-i18next';

import type { Origin } from '../kernel/api/schema.generated.js';

/** Says where something comes from, wherever that is not the organiser's own entry. */
export function OriginLabel({ origin }: { readonly origin: Origin }) {
  const { t } = useTranslation('events');
  if (origin === 'registered') return null;
  return (
    <span className="label" title={t(`originWhy.${origin}`)}>
      {t(`origin.${origin}`)}
    </span>
  );
}
