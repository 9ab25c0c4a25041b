import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { useAnswer } from '../kernel/api/asked.js';
import { PageHead } from '../kernel/shell/head.js';
import type { Page } from '../kernel/shell/page.js';
import { Bilingual } from '../kernel/ui/bilingual.js';
import { EmptyState } from '../kernel/ui/empty-state.js';
import { publicEvents } from './public-events.generated.js';

function OrganiseHomePage() {
  const { t } = useTranslation('organise');
  const { nodes } = useAnswer(publicEvents, {}).events;
  return (
    <>
      <PageHead title={t('mine')} />
      <h1>{t('mine')}</h1>
      {nodes.length === 0 && <EmptyState>{t('empty')}</EmptyState>}
      <ul>
        {nodes.map(({ id, slug, title }) => (
          <li key={id}>
            <Link to={`/organise/${slug}`}>
              <Bilingual of={title} needed />
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

export const page: Page = { Component: OrganiseHomePage };
