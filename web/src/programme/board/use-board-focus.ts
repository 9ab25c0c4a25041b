import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';

import type { RoomDay } from './grid/layout.js';

export interface BoardFocus {
  /** The card that one was on last. */
  readonly current: string | null;
  /** The card that Tab leads to: that one, or the first of those that are shown. */
  readonly reachable: string | null;
  readonly stand: (id: string) => void;
  /** Leads to a card, as soon as it is there. */
  readonly focus: (id: string) => void;
}

/** One card of the board is in the order of Tab; arrows and deeds lead to the others. */
export function useBoardFocus(
  root: RefObject<HTMLElement | null>,
  shown: readonly RoomDay[],
): BoardFocus {
  const [current, stand] = useState<string | null>(null);
  const reachable = useMemo(() => {
    const ids = shown.flatMap(({ bands, cards }) =>
      [...cards, ...bands].map(({ thing }) => thing.id),
    );
    return current !== null && ids.includes(current) ? current : (ids[0] ?? null);
  }, [current, shown]);

  const wanted = useRef<string | null>(null);
  const [, draw] = useState(0);
  const focus = useCallback((id: string) => {
    wanted.current = id;
    stand(id);
    draw((times) => times + 1);
  }, []);
  // A card may come later than it is asked for, with another day or room.
  useEffect(() => {
    if (wanted.current === null) return;
    const card = root.current?.querySelector<HTMLElement>(`[data-item="${wanted.current}"]`);
    if (!card) return;
    wanted.current = null;
    card.focus();
  });
  return { current, reachable, stand, focus };
}
