import { useTranslation } from 'react-i18next';

import { BodyList } from '../events/body-list.js';
import { useLanguage } from '../kernel/i18n/language.js';
import { dayText } from '../kernel/i18n/times.js';
import { AmountText } from '../kernel/ui/amount-text.js';
import { Bilingual } from '../kernel/ui/bilingual.js';
import { Claims } from '../kernel/ui/claims.js';
import { SourceMark } from '../kernel/ui/source-mark.js';
import classes from './signing-card.module.css';
import type { SigningOfListFragment } from './signings.generated.js';

interface Props {
  readonly signing: SigningOfListFragment;
  readonly heading: 'h2' | 'h3';
}

/** An agreement as anybody may see it. */
export function SigningCard({ signing, heading: Heading }: Props) {
  const { t } = useTranslation(['signings', 'kernel']);
  const language = useLanguage();
  const isVoid = signing.status === 'voided';
  return (
    <article className={classes.card} data-void={isVoid || undefined}>
      <p className={classes.head}>
        <span className="figures">{signing.code}</span>
        <span className={classes.status} data-status={signing.status}>
          {t(`status.${signing.status}`)}
        </span>
        {signing.instrument !== 'unknown' && <span>{t(`instrument.${signing.instrument}`)}</span>}
        {signing.signedOn !== null && (
          <time dateTime={signing.signedOn}>{dayText(signing.signedOn, language)}</time>
        )}
      </p>
      <Heading>
        <Bilingual of={signing.title} needed />
        <SourceMark sourceRef={signing.sourceRef} certainty={signing.certainty} />
      </Heading>
      <dl>
        <div>
          <dt>{t('parties')}</dt>
          <dd>
            {signing.parties.length === 0 && <span className={classes.none}>{t('noParties')}</span>}
            <BodyList bodies={signing.parties} />
          </dd>
        </div>
        <div>
          <dt>{t('amount')}</dt>
          <dd>
            {signing.amounts.length === 0 && <span className={classes.none}>{t('noAmount')}</span>}
            {signing.amounts.map((amount) => (
              <p key={amount.position}>
                {t(`kernel:amountKind.${amount.kind}`)} <AmountText of={amount} />
              </p>
            ))}
          </dd>
        </div>
        {isVoid && signing.voidingReason !== null && (
          <div>
            <dt>{t('voided')}</dt>
            <dd>{signing.voidingReason}</dd>
          </div>
        )}
      </dl>
      <Claims claims={signing.claims} />
    </article>
  );
}
