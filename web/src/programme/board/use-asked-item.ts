import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';

import type { Board } from '../../../../src/events/calendar/board.js';
import type { Panel } from './panels.js';
import type { Planned } from './planned.js';

/** Leads, once, to the item that a link to the board names: to its place, and to what there is to say of it. */
export function useAskedItem(
  board: Board<Planned>,
  jump: (id: string) => void,
  open: (panel: Panel) => void,
): void {
  const [search] = useSearchParams();
  const asked = useRef(search.get('item'));
  useEffect(() => {
    const item = asked.current;
    asked.current = null;
    if (item === null) return;
    jump(item);
    if (board.byId.get(item)?.item) open({ kind: 'thing', id: item });
  }, [board, jump, open]);
}
