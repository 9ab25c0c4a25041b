import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useAnswer } from '../kernel/api/asked.js';
import { PageHead } from '../kernel/shell/head.js';
import type { Page } from '../kernel/shell/page.js';
import { Bilingual } from '../kernel/ui/bilingual.js';
import { EmptyState } from '../kernel/ui/empty-state.js';
import { Days } from './days.js';
import classes from './organise-home-page.module.css';
import { organiseSections } from './organise-sections.js';
import { OriginLabel } from './origin-label.js';
import { publicEvents } from './public-events.generated.js';

function OrganiseHomePage() {
  const { t } = useTranslation('organise');
  const { nodes } = useAnswer(publicEvents, {}).events;
  const [first] = organiseSections;
  return (
    <div className={classes.page}>
      <PageHead title={t('mine')} />
      <h1>{t('mine')}</h1>
      {nodes.length === 0 && <EmptyState>{t('empty')}</EmptyState>}
      <ul>
        {nodes.map(({ id, slug, title, status, origin, startsOn, endsOn }) => (
          <li key={id}>
            <p className={classes.title}>
              <Link to={`/organise/${slug}/${first.path}`}>
                <Bilingual of={title} needed />
              </Link>
              <OriginLabel origin={origin} />
            </p>
            <p className={classes.more}>
              {t(`status.${status}`)} · <Days from={startsOn} to={endsOn} />
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

export const page: Page = { Component: OrganiseHomePage };
