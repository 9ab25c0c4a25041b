import { useTranslation } from 'react-i18next';

import { useLanguage } from '../kernel/i18n/language.js';
import { amountText } from '../kernel/ui/amounts.js';
import classes from './totals-line.module.css';

interface Props {
  readonly totals: {
    readonly signings: number;
    readonly reported: number;
    readonly undisclosed: number;
    readonly disclosed: readonly {
      readonly currency: string;
      readonly minorUnits: string;
      readonly count: number;
    }[];
  };
}

/**
 * How much was signed, by the rules: currencies are never added up, reported signings are never counted, and
 * where nothing is disclosed no amount is shown at all.
 */
export function TotalsLine({ totals: { signings, reported, undisclosed, disclosed } }: Props) {
  const { t } = useTranslation('signings');
  const language = useLanguage();
  const counted = disclosed.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className={`figures ${classes.totals ?? ''}`}>
      {signings > 0 && (
        <p className={classes.main}>
          {t('total.signed', { count: signings })}
          {disclosed.map(({ currency, minorUnits, count }) => (
            <span key={currency}>
              {t('total.amount', { amount: amountText(minorUnits, currency, language), count })}
            </span>
          ))}
        </p>
      )}
      {undisclosed > 0 && counted > 0 && <p>{t('total.undisclosed', { count: undisclosed })}</p>}
      {signings > 0 && counted === 0 && <p>{t('total.noneDisclosed')}</p>}
      {reported > 0 && (
        <p className={signings === 0 ? classes.main : undefined}>
          {signings === 0
            ? t('total.reportedOnly', { count: reported })
            : t('total.reported', { count: reported })}
        </p>
      )}
      <p className={classes.rule}>{t('total.rule')}</p>
    </div>
  );
}
