import { type KeyboardEvent, type RefObject, useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { dayOf } from '../../../kernel/i18n/instants.js';
import type { Words } from '../board-context.js';
import type { BoardDay } from '../days.js';
import { deedOf, movedTo, offTimetable } from '../deeds/moved.js';
import type { RoomsAs } from '../grid/facing.js';
import type { RoomDays } from '../grid/use-room-days.js';
import type { BoardState } from '../use-board.js';
import { type Carried, Carrying, type Ground } from './carried.js';
import { useCarryKeys } from './use-carry-keys.js';
import { useCarryPointer } from './use-carry-pointer.js';
import { useGhostInView } from './use-ghost-in-view.js';
import { usePickUp } from './use-pick-up.js';

interface Options {
  readonly root: RefObject<HTMLElement | null>;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly ground: Ground;
  readonly roomDays: RoomDays;
  readonly roomsAs: RoomsAs;
  readonly day: BoardDay;
  readonly words: Words;
  readonly tell: (text: string) => void;
  readonly showDay: (day: string) => void;
  readonly focus: (id: string) => void;
  readonly select: (id: string) => boolean;
}

export interface Carry {
  readonly carrying: Carrying;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Carries items and forums over the board, by pointer and by keys: what a drop does, and what is said of it. */
export function useCarry(state: BoardState, options: Options): Carry {
  const { root, scroller, ground, roomDays, roomsAs, day, words } = options;
  const { tell, showDay, focus, select } = options;
  const { board, days, event, mayEdit, moves } = state;
  const { timeZone } = event;
  const { t } = useTranslation('board');
  const { act } = moves;
  const [carrying] = useState(() => new Carrying());

  const sayWhere = useCallback(
    (carried: Carried) => {
      const thing = board.byId.get(carried.id);
      const where = t('say.at', words.where(carried, carried.roomId));
      const problems =
        carried.places === null
          ? [t('notHere', { room: words.room(thing?.forum.room?.id ?? null) })]
          : carried.clashes.map((clash) => words.clash(clash));
      tell([where, ...(problems.length > 0 ? problems : [t('say.clear')])].join(' '));
    },
    [board, t, tell, words],
  );
  const drop = useCallback(
    (carried: Carried) => {
      if (carried.places === null) return;
      const deed = deedOf(carried, board);
      const thing = board.byId.get(carried.id);
      if (deed.length > 0) void act(deed);
      const said = {
        title: thing ? words.titleOf(thing) : '',
        ...words.where(carried, carried.roomId),
      };
      tell(t(deed.length > 0 ? 'say.dropped' : 'say.left', said));
      carrying.put(null);
      if (carried.by === 'keys') focus(carried.id);
    },
    [act, board, carrying, focus, t, tell, words],
  );
  const dropOff = useCallback(
    (carried: Carried) => {
      const ids = [...(carried.places?.keys() ?? [carried.id])];
      const deed = ids.flatMap((id) => movedTo(id, offTimetable, board) ?? []);
      if (deed.length > 0) void act(deed);
    },
    [act, board],
  );
  const leave = useCallback(
    (carried: Carried) => {
      const thing = board.byId.get(carried.id);
      carrying.put(null);
      if (thing) tell(t('say.left', { title: words.titleOf(thing) }));
      if (thing?.during) showDay(dayOf(thing.during.start, timeZone));
      focus(carried.id);
    },
    [board, carrying, focus, showDay, t, tell, timeZone, words],
  );

  const { axis, shown, all, show: showRoom } = roomDays;
  const pickUp = usePickUp({ ground, roomDays: shown, mayEdit });
  const pickUpByKeys = useCallback(
    (id: string) => {
      const first = pickUp(id, 'move', 'keys', 0);
      if (!first) return false;
      carrying.put(first);
      const thing = board.byId.get(id);
      if (thing) tell(t('say.picked', { title: words.titleOf(thing) }));
      scroller.current?.focus({ preventScroll: true });
      return true;
    },
    [board, carrying, pickUp, scroller, t, tell, words],
  );
  useCarryPointer({
    ...{ root, scroller, carrying, ground, axis, roomsAs, pickUp, drop, dropOff },
    roomDays: shown,
  });
  const onKeyDown = useCarryKeys({
    ...{ carrying, ground, days, day, timeZone, pickUp: pickUpByKeys, drop, leave, showDay, focus },
    ...{ roomsAs, roomDays: all, tell: sayWhere, showRoom, select },
  });
  useGhostInView(carrying, scroller);
  return { carrying, onKeyDown };
}
