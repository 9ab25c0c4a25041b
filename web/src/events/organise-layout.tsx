import '../kernel/theme/mantine.js';

import { AppShell, Burger, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, Outlet, useLocation } from 'react-router';

import { useSignOut, useViewer } from '../kernel/auth/use-viewer.js';
import { LanguageToggle } from '../kernel/shell/language-toggle.js';
import type { Page } from '../kernel/shell/page.js';
import { SchemeToggle } from '../kernel/shell/scheme-toggle.js';
import { ShortcutsDialog } from '../kernel/shell/shortcuts-dialog.js';
import { useKeys } from '../kernel/shell/use-keys.js';
import { PageSkeleton } from '../kernel/ui/page-skeleton.js';

/** What stands around every screen of organisers. */
function OrganiseLayout() {
  const { t } = useTranslation('organise');
  const viewer = useViewer();
  const { pathname } = useLocation();
  const [isOpen, { toggle }] = useDisclosure(false);
  const signOut = useSignOut();
  useKeys();
  if (viewer === null) return <Navigate to={`/sign-in?next=${pathname}`} replace />;
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 232, breakpoint: 'sm', collapsed: { mobile: !isOpen } }}
      padding="md"
    >
      <AppShell.Header>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="xs" wrap="nowrap">
            <Burger
              opened={isOpen}
              onClick={toggle}
              hiddenFrom="sm"
              size="sm"
              aria-label={t('menu')}
            />
            <Link to="/organise">{t('title')}</Link>
          </Group>
          <Group gap={0} wrap="nowrap">
            <LanguageToggle />
            <SchemeToggle />
            <button type="button" className="button bare" onClick={() => signOut.mutate({})}>
              {t('signOut')}
            </button>
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="md">{viewer?.name}</AppShell.Navbar>
      <AppShell.Main>
        <Suspense key={pathname} fallback={<PageSkeleton />}>
          <Outlet />
        </Suspense>
      </AppShell.Main>
      <ShortcutsDialog />
    </AppShell>
  );
}

export const page: Page = { Component: OrganiseLayout };
