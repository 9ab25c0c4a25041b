import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { EmptyState } from '../ui/empty-state.js';
import { PageHead } from './head.js';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <EmptyState
      action={
        <Link className="button" to="/">
          {t('notFound.home')}
        </Link>
      }
    >
      <PageHead title={t('notFound.title')} status={404} />
      <h1>{t('notFound.title')}</h1>
      {t('notFound.why')}
    </EmptyState>
  );
}
