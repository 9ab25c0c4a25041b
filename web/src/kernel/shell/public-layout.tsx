import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, ScrollRestoration, useLocation } from 'react-router';

import { useViewer } from '../auth/use-viewer.js';
import { useLanguage } from '../i18n/language.js';
import { Icon } from '../ui/icons.js';
import { PrintedCode } from '../ui/page-code.js';
import { ToastShelf } from '../ui/toasts.js';
import { WorkingBar } from '../ui/working-bar.js';
import { LanguageToggle } from './language-toggle.js';
import { SkeletonOfPage } from './page.js';
import { PaletteButton } from './palette-button.js';
import classes from './public-layout.module.css';
import { SchemeToggle } from './scheme-toggle.js';
import { ShortcutsDialog } from './shortcuts-dialog.js';
import { useKeys } from './use-keys.js';

/** What stands around every public page. */
export function PublicLayout() {
  const { t } = useTranslation();
  const { pathname } = useLocation();
  // The pages of an event share what stands around them.
  const part = pathname.split('/').slice(0, 3).join('/');
  const language = useLanguage();
  useKeys();
  return (
    <>
      <a className={classes.skip} href="#main">
        {t('skip')}
      </a>
      <header className={classes.header}>
        <div className={classes.bar}>
          <Link className={classes.brand} to="/">
            {t('brand')}
          </Link>
          <div className={classes.tools}>
            <PaletteButton />
            <LanguageToggle />
            <SchemeToggle />
            <AccountLink />
          </div>
        </div>
      </header>
      <main id="main" className={classes.main} tabIndex={-1}>
        <Suspense key={part} fallback={<SkeletonOfPage />}>
          <Outlet />
        </Suspense>
      </main>
      <PrintedCode />
      <footer className={classes.footer}>
        <p>{t('footer')}</p>
        {language === 'en' && (
          <p>
            {t('text.workingMark')} {t('text.working')}
          </p>
        )}
      </footer>
      <WorkingBar />
      <ToastShelf />
      <ShortcutsDialog />
      <ScrollRestoration />
    </>
  );
}

function AccountLink() {
  const { t } = useTranslation();
  const viewer = useViewer();
  return (
    <Link className={classes.account} to={viewer ? '/organise' : '/sign-in'}>
      <Icon name="user" />
      <span>{viewer ? t('organise') : t('signIn.title')}</span>
    </Link>
  );
}
