import { useTranslation } from 'react-i18next';

import { useLiveness } from '../api/live.js';
import { ageOf } from './age.js';
import classes from './freshness.module.css';
import { useSecond } from './use-second.js';

interface Props {
  readonly eventId: string;
  /** When it was last asked for, in milliseconds since 1970. */
  readonly askedAt?: number;
}

/** Says how old a live screen is, and when it lost touch. */
export function Freshness({ eventId, askedAt = 0 }: Props) {
  const { t } = useTranslation();
  const { connection, heardAt } = useLiveness(eventId);
  const now = useSecond();
  const at = Math.max(heardAt ?? 0, askedAt);
  const { seconds, state } = ageOf(at, now);
  const isLost = connection === 'lost' || (state === 'stale' && at > 0);
  if (at === 0) return null;
  return (
    <p className={classes.freshness} data-freshness={state}>
      {isLost && <strong role="status">{t('freshness.lost')}</strong>}
      <span>
        {seconds < 60
          ? t('freshness.seconds', { seconds })
          : t('freshness.minutes', { minutes: Math.floor(seconds / 60) })}
      </span>
    </p>
  );
}
