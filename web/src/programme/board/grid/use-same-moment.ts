import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

import { laid, type RoomsAs } from './facing.js';
import type { Axis, RoomDay } from './layout.js';

/** How much is left before the first item, in pixels. */
const margin = 24;

/** Begins at the first item of the day, and stays at the same time when that is drawn larger or the rooms turn. */
export function useSameMoment(
  scroller: RefObject<HTMLDivElement | null>,
  { scale }: Axis,
  roomsAs: RoomsAs,
  roomDays: readonly RoomDay[],
): void {
  /** What stands at the edge, in minutes of the day that is shown. */
  const minutes = useRef<number | null>(null);
  const latest = useRef(roomDays);
  useEffect(() => {
    latest.current = roomDays;
  });
  useLayoutEffect(() => {
    const pane = scroller.current;
    if (!pane) return;
    const first = Math.min(...latest.current.flatMap(({ cards }) => cards.map(({ from }) => from)));
    const begin = Number.isFinite(first) ? Math.max(0, first - margin) : 0;
    const along = minutes.current === null ? begin : minutes.current * scale;
    if (roomsAs === 'columns') pane.scrollTo(0, along);
    else pane.scrollTo(along, 0);
    const keep = () => {
      minutes.current = laid({ x: pane.scrollLeft, y: pane.scrollTop }, roomsAs).along / scale;
    };
    pane.addEventListener('scroll', keep, { passive: true });
    return () => pane.removeEventListener('scroll', keep);
  }, [roomsAs, scale, scroller]);
}
