import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Icon } from '../ui/icons.js';
import { useActions } from './actions.js';

const bring = () => import('./command-palette.js');
const CommandPalette = lazy(async () => ({ default: (await bring()).CommandPalette }));

/** Opens the palette, which comes when the page is at rest; Ctrl+K or ⌘K does the same. */
export function PaletteButton() {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  useActions(
    useMemo(
      () => [
        {
          id: 'palette',
          group: t('keys.everywhere'),
          label: t('palette.title'),
          keys: 'mod+k',
          also: ['/'],
          run: () => setOpen(true),
        },
      ],
      [t],
    ),
  );
  useEffect(() => {
    const waiting = requestIdleCallback(() => void bring());
    return () => cancelIdleCallback(waiting);
  }, []);
  return (
    <>
      <button
        type="button"
        className="icon-button"
        aria-label={t('palette.title')}
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => setOpen(true)}
      >
        <Icon name="search" />
      </button>
      {isOpen && (
        // What is typed meanwhile is meant for the palette, and is no shortcut.
        <Suspense fallback={<div role="dialog" aria-label={t('palette.title')} aria-busy />}>
          <CommandPalette onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
