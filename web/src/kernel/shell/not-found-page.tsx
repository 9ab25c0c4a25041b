import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

import { PageHead } from './head.js';
import classes from './not-found-page.module.css';

export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <div className={classes.page}>
      <PageHead title={t('notFound.title')} status={404} />
      <h1>{t('notFound.title')}</h1>
      <p>{t('notFound.why')}</p>
      <Link className="button" to="/">
        {t('notFound.home')}
      </Link>
    </div>
  );
}
