import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';

import { useLive } from '../../kernel/api/live.js';
import { PageHead } from '../../kernel/shell/head.js';
import { NotFoundPage } from '../../kernel/shell/not-found-page.js';
import type { Page } from '../../kernel/shell/page.js';
import { Notice } from '../../kernel/ui/notice.js';
import { NextRelease } from './next-release.js';
import { ReleaseHistory } from './release-history.js';
import classes from './release-page.module.css';
import { mayRelease, ReleasingContext, useReleasingEvent } from './releasing.js';

/** What the next release would say, and the releases there were. */
function ReleasePage() {
  const { t } = useTranslation('release');
  const { slug = '' } = useParams();
  const event = useReleasingEvent(slug);
  useLive(event?.id);
  if (!event) return <NotFoundPage />;
  return (
    <ReleasingContext value={event}>
      <PageHead title={t('title')} />
      <div className={classes.page}>
        <h1>{t('title')}</h1>
        {mayRelease(event) ? <NextRelease /> : <Notice>{t('readOnly')}</Notice>}
        <ReleaseHistory />
      </div>
    </ReleasingContext>
  );
}

export const page: Page = { Component: ReleasePage };
