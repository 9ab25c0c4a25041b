import { useTranslation } from 'react-i18next';

import type { Certainty } from '../api/schema.generated.js';
import classes from './source-mark.module.css';

interface Props {
  /** Where the source says it, such as `P14.S1`. */
  readonly sourceRef?: string | null;
  readonly certainty?: Certainty;
}

/** Says where a fact comes from, and how sure it is; nothing where an organiser entered it. */
export function SourceMark({ sourceRef, certainty = 'stated' }: Props) {
  const { t } = useTranslation();
  if (!sourceRef && certainty === 'stated') return null;
  return (
    <span className={classes.marks}>
      {certainty !== 'stated' && (
        <span className="label" title={t(`certaintyWhy.${certainty}`)}>
          {t(`certainty.${certainty}`)}
        </span>
      )}
      {sourceRef && (
        <span className={classes.ref} title={t('source.why')}>
          <span className="visually-hidden">{t('source.at')} </span>
          {sourceRef}
        </span>
      )}
    </span>
  );
}

/** Marks what nobody states and the sources only let us conclude. */
export function InferredMark() {
  const { t } = useTranslation();
  return (
    <span className="label" title={t('certaintyWhy.inferred')}>
      {t('certainty.inferred')}
    </span>
  );
}
