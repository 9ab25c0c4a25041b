import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';

import type { Board } from '../../../../src/events/calendar/board.js';
import type { Panel } from './panels.js';
import type { Planned } from './planned.js';

/** Leads to the item that a link to the board names, once for each link: to its place, and to what there is to say of it. */
export function useAskedItem(
  board: Board<Planned>,
  jump: (id: string) => void,
  open: (panel: Panel) => void,
): void {
  const [search] = useSearchParams();
  const item = search.get('item');
  const shown = useRef<string | null>(null);
  useEffect(() => {
    if (item === null || item === shown.current) return;
    shown.current = item;
    jump(item);
    if (board.byId.get(item)?.item) open({ kind: 'thing', id: item });
  }, [board, item, jump, open]);
}
