import { useMemo, useState } from 'react';

import type { BoardDay } from '../days.js';
import type { Planned } from '../planned.js';
import type { BoardState } from '../use-board.js';
import type { RoomsAs } from './facing.js';
import { type Axis, axisOf, readingOrder, type RoomDay, roomDaysOf, type Zoom } from './layout.js';

export interface RoomDays {
  readonly axis: Axis;
  readonly all: readonly RoomDay[];
  /** On a phone with the rooms as columns, one of them. */
  readonly shown: readonly RoomDay[];
  /** Which one. */
  readonly at: number;
  readonly isAlone: boolean;
  readonly show: (at: number) => void;
  readonly unscheduled: readonly Planned[];
  /** The items as they are read. */
  readonly order: readonly string[];
}

interface Options {
  readonly day: BoardDay;
  readonly roomsAs: RoomsAs;
  readonly zoom: Zoom;
  readonly isNarrow: boolean;
}

/** The day that is shown, laid out. */
export function useRoomDays({ event, board }: BoardState, options: Options): RoomDays {
  const { day, roomsAs, zoom, isNarrow } = options;
  const [chosen, show] = useState<number | null>(null);
  const { things } = board.draft;
  const axis = useMemo(
    () => axisOf(day.window, things, { roomsAs, zoom }),
    [day.window, roomsAs, things, zoom],
  );
  const all = useMemo(() => roomDaysOf(things, event.rooms, axis), [things, event.rooms, axis]);
  const filled = all.findIndex(({ cards }) => cards.length > 0);
  const at = Math.min(chosen ?? Math.max(0, filled), all.length - 1);
  const isAlone = isNarrow && roomsAs === 'columns';
  const shown = useMemo(() => (isAlone ? all.slice(at, at + 1) : all), [all, at, isAlone]);
  const unscheduled = useMemo(
    () => things.filter(({ item, during }) => item && during === null),
    [things],
  );
  const order = useMemo(() => readingOrder(all, unscheduled), [all, unscheduled]);
  return { axis, all, shown, at, isAlone, show, unscheduled, order };
}
