import { useTranslation } from 'react-i18next';

import { Icon } from './icons.js';

/** A calendar file; most calendars open it, and some in-app browsers have to be left for it. */
export function CalendarLink({ href }: { readonly href: string }) {
  const { t } = useTranslation();
  return (
    <a
      className="button no-print"
      style={{ justifySelf: 'start' }}
      href={href}
      title={t('calendar.hint')}
    >
      <Icon name="calendar" />
      {t('calendar.add')}
    </a>
  );
}
