import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { isRouteErrorResponse, Link, useRevalidator, useRouteError } from 'react-router';

import { FailureNotice } from '../ui/failure-notice.js';
import { NotFoundPage } from './not-found-page.js';

/** What stands in place of everything where a page could not be shown. */
export function ErrorPage() {
  return (
    <main>
      <FailedPage />
    </main>
  );
}

/** The same where the menu around the page stays. */
export function FailedPage() {
  const { t } = useTranslation();
  const failure = useRouteError();
  const client = useQueryClient();
  const { revalidate } = useRevalidator();
  if (isRouteErrorResponse(failure) && failure.status === 404) return <NotFoundPage />;
  return (
    <div style={{ padding: '2rem', maxWidth: '40rem', margin: 'auto' }}>
      <h1>{t('failure.title')}</h1>
      <FailureNotice
        failure={failure}
        onRetry={() => {
          void client.resetQueries();
          void revalidate();
          window.location.reload();
        }}
        actions={
          <Link className="button" to="/">
            {t('notFound.home')}
          </Link>
        }
      />
    </div>
  );
}
