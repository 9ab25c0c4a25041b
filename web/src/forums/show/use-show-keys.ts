import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useActions } from '../../kernel/shell/actions.js';
import type { Show } from './countdown.js';
import type { Command } from './use-show.js';

/** Space and N for the next, and one key for each of the others. */
export function useShowKeys(
  { status, mayRun }: Show,
  say: (command: Command) => void,
  { back, undo }: { readonly back: () => void; readonly undo: () => void },
): void {
  const { t } = useTranslation('show');
  useActions(
    useMemo(() => {
      if (!mayRun) return [];
      const group = t('title');
      const isOn = status === 'running' || status === 'held';
      const action = (id: string, label: string, keys: string, run: () => void) => ({
        ...{ id: `show-${id}`, group, label, keys, run },
      });
      return [
        ...(isOn
          ? [
              {
                ...action('next', t('do.next'), ' ', () => say({ say: 'next' })),
                also: ['n', 'N'],
              },
              {
                ...action('hold', t(status === 'held' ? 'do.resume' : 'do.hold'), 'h', () =>
                  say({ say: status === 'held' ? 'resume' : 'hold' }),
                ),
                also: ['H'],
              },
              {
                ...action('skip', t('do.skip'), 's', () => say({ say: 'skip', skipped: true })),
                also: ['S'],
              },
              {
                ...action('longer', t('do.longer'), '+', () => say({ say: 'shift', minutes: 1 })),
                also: ['='],
              },
              action('shorter', t('do.shorter'), '-', () => say({ say: 'shift', minutes: -1 })),
            ]
          : []),
        ...(status === 'waiting'
          ? [
              {
                ...action('start', t('do.start'), ' ', () => say({ say: 'start' })),
                also: ['n', 'N'],
              },
            ]
          : [action('back', t('do.back'), 'Backspace', back)]),
        { ...action('undo', t('do.undo'), 'u', undo), also: ['U', 'mod+z'] },
      ];
    }, [back, mayRun, say, status, t, undo]),
  );
}
