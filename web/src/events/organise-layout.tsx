import '../kernel/theme/mantine.js';

import { useQuery } from '@tanstack/react-query';
import { AppShell, Burger } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { type ReactNode, Suspense, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import {
  Link,
  Navigate,
  NavigationType,
  NavLink,
  Outlet,
  useLocation,
  useMatch,
  useNavigate,
  useNavigationType,
} from 'react-router';

import { asking } from '../kernel/api/asked.js';
import { useSignOut, useViewer } from '../kernel/auth/use-viewer.js';
import { useActions } from '../kernel/shell/actions.js';
import { tagOfName } from '../kernel/i18n/language.js';
import { LanguageToggle } from '../kernel/shell/language-toggle.js';
import { SkeletonOfPage } from '../kernel/shell/page.js';
import { PaletteButton } from '../kernel/shell/palette-button.js';
import { SchemeToggle } from '../kernel/shell/scheme-toggle.js';
import { ShortcutsDialog } from '../kernel/shell/shortcuts-dialog.js';
import { useKeys } from '../kernel/shell/use-keys.js';
import { Bilingual } from '../kernel/ui/bilingual.js';
import { PrintedCode } from '../kernel/ui/page-code.js';
import { ToastShelf } from '../kernel/ui/toasts.js';
import { WorkingBar } from '../kernel/ui/working-bar.js';
import classes from './organise-layout.module.css';
import { sectionsFor } from './organise-sections.js';
import { organisedEvent } from './organised-event.generated.js';
import { useDraftFinder } from './use-draft-finder.js';

interface Props {
  /** What stands in the header beside its own, for the event of the screen. */
  readonly tools: (slug: string) => ReactNode;
}

/** What stands around every screen of organisers. */
export function OrganiseLayout({ tools }: Props) {
  const { t } = useTranslation(['organise', 'kernel']);
  const viewer = useViewer();
  const { pathname } = useLocation();
  const slug = useMatch('/organise/:slug/:section/*')?.params.slug;
  const [isOpen, { toggle, close }] = useDisclosure(false);
  const signOut = useSignOut();
  useKeys();
  const main = useRef<HTMLElement>(null);
  const before = useRef(pathname);
  const way = useNavigationType();
  // What led here is gone with the screen before: eyes and keyboard go on where this one begins.
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    if (way !== NavigationType.Pop) window.scrollTo(0, 0);
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, [pathname, way]);
  if (viewer === null) return <Navigate to={`/sign-in?next=${pathname}`} replace />;
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{
        width: 216,
        breakpoint: 'md',
        collapsed: { mobile: !isOpen, desktop: slug === undefined },
      }}
      padding={0}
    >
      <a className={classes.skip} href="#main">
        {t('kernel:skip')}
      </a>
      <AppShell.Header className={classes.header}>
        {slug !== undefined && (
          <Burger
            opened={isOpen}
            onClick={toggle}
            hiddenFrom="md"
            size="sm"
            aria-label={t('menu')}
            aria-expanded={isOpen}
          />
        )}
        <Link className={classes.brand} to="/organise">
          {t('title')}
        </Link>
        <div className={classes.tools}>
          {slug !== undefined && tools(slug)}
          <PaletteButton />
          <LanguageToggle />
          <SchemeToggle />
          <span className={classes.name} lang={tagOfName(viewer?.name ?? '')}>
            {viewer?.name}
          </span>
          <button type="button" className="button bare" onClick={() => signOut.mutate({})}>
            {t('signOut')}
          </button>
        </div>
      </AppShell.Header>
      {slug !== undefined && (
        <AppShell.Navbar className={classes.nav} aria-label={t('sections')} onClick={close}>
          <Sections slug={slug} />
        </AppShell.Navbar>
      )}
      <AppShell.Main ref={main} id="main" tabIndex={-1} className={classes.main}>
        <Suspense key={pathname} fallback={<SkeletonOfPage />}>
          <Outlet />
        </Suspense>
        <PrintedCode />
      </AppShell.Main>
      <WorkingBar />
      <ToastShelf />
      <ShortcutsDialog />
    </AppShell>
  );
}

function Sections({ slug }: { readonly slug: string }) {
  const { t } = useTranslation('organise');
  const navigate = useNavigate();
  const { data } = useQuery(asking(organisedEvent, { slug }));
  const event = data?.event;
  const sections = useMemo(() => (event ? sectionsFor(event.viewerMay) : []), [event]);
  useDraftFinder(
    slug,
    sections.some(({ key }) => key === 'board'),
  );
  useActions(
    useMemo(
      () =>
        sections.map(({ key, path, letter }) => ({
          id: `section.${key}`,
          group: t('goTo'),
          label: t(`section.${key}`),
          keys: `g ${letter}`,
          run: () => void navigate(`/organise/${slug}/${path}`),
        })),
      [navigate, sections, slug, t],
    ),
  );
  return (
    <ul>
      {event && (
        <li className={classes.event}>
          <Bilingual of={event.title} needed />
        </li>
      )}
      {sections.map(({ key, path }) => (
        <li key={key}>
          <NavLink to={`/organise/${slug}/${path}`}>{t(`section.${key}`)}</NavLink>
        </li>
      ))}
      <li>
        <Link to={`/events/${slug}`}>{t('seePublic')}</Link>
      </li>
    </ul>
  );
}
