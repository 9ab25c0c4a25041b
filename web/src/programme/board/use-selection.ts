import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Words } from './board-context.js';
import type { BoardState } from './use-board.js';

const nobody: ReadonlySet<string> = new Set();

export interface Selection {
  readonly selected: ReadonlySet<string>;
  /** Adds one, or takes it out; false where it may not be selected. */
  readonly toggle: (id: string) => boolean;
  /** Adds those of them that one may edit. */
  readonly add: (ids: readonly string[]) => void;
  readonly clear: () => void;
}

/** The items that are moved or deleted as one. */
export function useSelection(
  { board, mayEdit }: BoardState,
  { titleOf }: Words,
  tell: (text: string) => void,
): Selection {
  const { t } = useTranslation('board');
  const [selected, setSelected] = useState(nobody);
  const toggle = useCallback(
    (id: string) => {
      const thing = board.byId.get(id);
      if (!thing?.item || !mayEdit(thing)) return false;
      const isNew = !selected.has(id);
      setSelected((before) => (isNew ? new Set([...before, id]) : without(before, id)));
      tell(t(isNew ? 'say.selected' : 'say.unselected', { title: titleOf(thing) }));
      return true;
    },
    [board, mayEdit, selected, t, tell, titleOf],
  );
  const add = useCallback(
    (ids: readonly string[]) => {
      const own = ids.filter((id) => {
        const thing = board.byId.get(id);
        return thing !== undefined && mayEdit(thing);
      });
      setSelected((before) => new Set([...before, ...own]));
    },
    [board, mayEdit],
  );
  const clear = useCallback(() => setSelected(nobody), []);
  return useMemo(() => ({ selected, toggle, add, clear }), [add, clear, selected, toggle]);
}

function without(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return new Set([...ids].filter((one) => one !== id));
}
