import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useLanguage } from '../../kernel/i18n/language.js';
import { Bilingual } from '../../kernel/ui/bilingual.js';
import { EmptyState } from '../../kernel/ui/empty-state.js';
import { ChangeCounts } from './change-counts.js';
import classes from './release-history.module.css';
import { releasedText } from './released-text.js';
import { useReleasing } from './releasing.js';

/** All releases, the newest first; each leads to what it changed and whom it told. */
export function ReleaseHistory() {
  const { t } = useTranslation('release');
  const { slug, releases, timeZone } = useReleasing();
  const language = useLanguage();
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('history.title')}</h2>
      {releases.length === 0 && <EmptyState>{t('history.none')}</EmptyState>}
      <ul className={classes.list}>
        {releases.map((release) => (
          <li key={release.id}>
            <p className={classes.title}>
              <Link to={`/organise/${slug}/release/${release.number}`}>
                {t('one.title', { number: release.number })}
              </Link>
              <span>{releasedText(release, { t, language, timeZone })}</span>
            </p>
            {release.note && (
              <p>
                <Bilingual of={release.note} />
              </p>
            )}
            <ChangeCounts changes={release.difference?.programme ?? []} />
            <p className={classes.quiet}>
              {t('told.were', { count: release.difference?.speakers.length ?? 0 })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
