import { useTranslation } from 'react-i18next';

import type { AmountBasis, Firmness } from '../api/schema.generated.js';
import { useLanguage } from '../i18n/language.js';
import { amountText } from './amounts.js';
import classes from './amount-text.module.css';

interface Amount {
  readonly basis: AmountBasis;
  readonly firmness: Firmness;
  readonly minorUnits: string | null;
  readonly currency: string | null;
  readonly asPrinted: string | null;
}

/** An amount as it is meant: what is not disclosed is said to be so, never shown as nothing. */
export function AmountText({ of: amount }: { readonly of: Amount }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { basis, firmness, minorUnits, currency, asPrinted } = amount;
  if (minorUnits === null || currency === null) {
    return (
      <span className={classes.none}>{asPrinted ?? t(`amount.${basis}`, { amount: '' })}</span>
    );
  }
  return (
    <span className="figures">
      {t(`amount.${basis}`, { amount: amountText(minorUnits, currency, language) })}
      {firmness !== 'firm' && ` ${t(`firmness.${firmness}`)}`}
      {asPrinted !== null && (
        <span className={classes.printed} lang="zh-CN">
          {t('amount.printed', { printed: asPrinted })}
        </span>
      )}
    </span>
  );
}
