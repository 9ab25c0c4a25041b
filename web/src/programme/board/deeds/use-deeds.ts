import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { Words } from '../board-context.js';
import { keptOf, type Place, versionOf } from '../planned.js';
import type { BoardState } from '../use-board.js';
import { forumMovedTo, movedTo } from './moved.js';
import { useUndoKeys } from './use-undo-keys.js';

export interface Deeds {
  /** Puts an item or a forum there. */
  readonly put: (id: string, place: Place) => void;
  /** Deletes those of them that one may edit. */
  readonly remove: (ids: readonly string[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** What is done to things that are named, by a panel or by a key; each is said, and can be undone. */
export function useDeeds(
  { board, moves, mayEdit }: BoardState,
  { titleOf, where }: Words,
  tell: (text: string) => void,
  clearSelection: () => void,
): Deeds {
  const { t } = useTranslation('board');
  const { act } = moves;

  const put = useCallback(
    (id: string, place: Place) => {
      const moved = movedTo(id, place, board) ?? forumMovedTo(id, place, board);
      const thing = board.byId.get(id);
      if (!moved || !thing) return;
      void act([moved]);
      const there = where(place, place.roomId ?? thing.forum.room?.id ?? null);
      tell(t(place.during ? 'say.dropped' : 'say.off', { title: titleOf(thing), ...there }));
    },
    [act, board, t, tell, titleOf, where],
  );

  const remove = useCallback(
    (ids: readonly string[]) => {
      const things = ids.flatMap((id) => board.byId.get(id) ?? []).filter(mayEdit);
      const deed = things.flatMap((thing) => {
        const kept = keptOf(thing);
        if (!kept) return [];
        const { id, title } = thing;
        const version = versionOf(thing);
        return [{ kind: 'existing' as const, id, title, version, kept, from: true, to: false }];
      });
      if (deed.length === 0) return;
      void act(deed);
      clearSelection();
      tell(t('say.deleted', { title: things.map(titleOf).join(', ') }));
    },
    [act, board, clearSelection, mayEdit, t, tell, titleOf],
  );

  const undo = useCallback(() => {
    moves.undo();
    tell(t('say.undone'));
  }, [moves, t, tell]);
  const redo = useCallback(() => {
    moves.redo();
    tell(t('say.redone'));
  }, [moves, t, tell]);
  useUndoKeys(undo, redo);

  return useMemo(() => ({ put, remove, undo, redo }), [put, redo, remove, undo]);
}
