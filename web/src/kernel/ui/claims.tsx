import { useTranslation } from 'react-i18next';

import type { Certainty, DatePrecision } from '../api/schema.generated.js';
import { useLanguage } from '../i18n/language.js';
import { dateText } from '../i18n/times.js';
import { Bilingual } from './bilingual.js';
import classes from './claims.module.css';
import { SourceMark } from './source-mark.js';

interface Claim {
  readonly zh: string | null;
  readonly en: string | null;
  readonly on: string | null;
  readonly onPrecision: DatePrecision | null;
  readonly sourceRef: string | null;
  readonly certainty: Certainty;
}

/** What a source says, in its words: quoted, never taken over as a fact. */
export function Claims({ claims }: { readonly claims: readonly Claim[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (claims.length === 0) return null;
  return (
    <div className={classes.claims} role="group" aria-label={t('claims')}>
      {claims.map((claim, at) => (
        <blockquote key={at}>
          <p>
            <Bilingual of={claim} />
            <SourceMark sourceRef={claim.sourceRef} certainty={claim.certainty} />
          </p>
          {claim.on !== null && (
            <p className={classes.on}>{dateText(claim.on, claim.onPrecision ?? 'day', language)}</p>
          )}
        </blockquote>
      ))}
    </div>
  );
}
