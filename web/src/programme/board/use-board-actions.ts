import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { type Action, useActions } from '../../kernel/shell/actions.js';
import type { RoomsAs } from './grid/facing.js';
import { arrangements, type Panel } from './panels.js';
import type { Place } from './planned.js';
import type { BoardState } from './use-board.js';

/** What the keys and the command palette do on the board, and the keys that its cards listen to themselves. */
export function useBoardActions(
  { mayArrange, ownForums }: BoardState,
  roomsAs: RoomsAs,
  open: (panel: Panel) => void,
  addAt: (place: Place | null) => void,
): void {
  const { t } = useTranslation('board');
  const mayAdd = ownForums.length > 0;
  useActions(
    useMemo(() => {
      const action = (id: string, label: string, keys?: string, run: Action['run'] = null) => {
        return { id: `board-${id}`, group: t('title'), label, run, ...(keys && { keys }) };
      };
      const along = roomsAs === 'columns' ? 'shift+↑ shift+↓' : 'shift+← shift+→';
      return [
        action('clashes', t('drawer.title'), 'c', () => open({ kind: 'clashes' })),
        action('arrows', t('keys.arrows'), '↑ ↓ ← →'),
        action('open', t('keys.enter'), 'Enter'),
        ...(mayAdd
          ? [
              action('new', t('new.title'), 'n', () => addAt(null)),
              ...arrangements
                .filter((what) => mayArrange || what === 'compact' || what === 'swap')
                .map((what) =>
                  action(what, t(`arrange.${what}`), undefined, () =>
                    open({ kind: 'arrange', what }),
                  ),
                ),
              action('pick', t('keys.space'), ' '),
              action('end', t('keys.end'), along),
              action('day', t('keys.day'), '[ ]'),
              action('leave', t('keys.escape'), 'Esc'),
              action('select', t('keys.select'), 'shift+Space'),
              action('delete', t('keys.delete'), 'Delete'),
              action('undo', t('undo'), 'mod+z'),
              action('redo', t('redo'), 'mod+shift+z'),
            ]
          : []),
      ];
    }, [addAt, mayAdd, mayArrange, open, roomsAs, t]),
  );
}
