import { useTranslation } from 'react-i18next';

import { useSite } from '../shell/site.js';
import classes from './calendar-link.module.css';
import { CopyableText } from './copyable-text.js';
import { Icon } from './icons.js';

/**
 * Takes something into one's own calendar: as it is now, or kept up to date.
 * @param href the path of the calendar
 */
export function CalendarLink({ href }: { readonly href: string }) {
  const { t } = useTranslation();
  const { address } = useSite();
  const whole = `${address}${href}`;
  return (
    <details className={`no-print ${classes.calendar ?? ''}`}>
      <summary className="button">
        <Icon name="calendar" />
        {t('calendar.add')}
      </summary>
      <div className={classes.panel}>
        <p className={classes.ways}>
          <a className="button" href={whole.replace(/^https?:/, 'webcal:')}>
            {t('calendar.subscribe')}
          </a>
          <a className="button" href={href}>
            {t('calendar.download')}
          </a>
        </p>
        <p className={classes.hint}>{t('calendar.means')}</p>
        <CopyableText label={t('calendar.address')} text={whole} />
        <p className={classes.hint}>{t('calendar.hint')}</p>
      </div>
    </details>
  );
}
