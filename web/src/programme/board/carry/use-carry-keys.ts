import { type KeyboardEvent, useCallback } from 'react';

import { type BoardDay, onDay } from '../days.js';
import { headingOf, type RoomsAs } from '../grid/facing.js';
import { neighbourOf, type RoomDay } from '../grid/layout.js';
import { boundRoomOf } from '../planned.js';
import { type Carried, carriedTo, type Carrying, type Ground } from './carried.js';
import { endingAt, startingAt, stepped } from './raster.js';

interface Options {
  readonly carrying: Carrying;
  readonly ground: Ground;
  readonly roomsAs: RoomsAs;
  readonly roomDays: readonly RoomDay[];
  readonly days: readonly BoardDay[];
  readonly day: BoardDay;
  readonly timeZone: string;
  readonly pickUp: (id: string) => boolean;
  readonly drop: (carried: Carried) => void;
  readonly leave: (carried: Carried) => void;
  /** Says where it is now. */
  readonly tell: (carried: Carried) => void;
  readonly showDay: (day: string) => void;
  readonly showRoom: (at: number) => void;
  readonly focus: (id: string) => void;
  /** Adds one to the selection, or takes it out; false where it may not be selected. */
  readonly select: (id: string) => boolean;
}

/** The keys of the board: from card to card, and with a card picked up from place to place. */
export function useCarryKeys(options: Options): (event: KeyboardEvent) => void {
  const { carrying, ground, roomsAs, roomDays, days, day, timeZone } = options;
  const { pickUp, drop, leave, tell, showDay, showRoom, focus, select } = options;

  const carry = useCallback(
    (carried: Carried, key: string, resizes: boolean): boolean => {
      const { during } = carried;
      const thing = ground.board.byId.get(carried.id);
      if (!during || !thing) return false;
      const { window, step } = ground;
      const put = (target: { roomId: string | null; during: typeof during }, on = ground) => {
        const next = carriedTo(carried, target, on);
        carrying.put(next);
        tell(next);
      };
      const heading = headingOf(key, roomsAs);
      if (heading === 'earlier' || heading === 'later') {
        const by = heading === 'earlier' ? -1 : 1;
        const { roomId } = carried;
        const to = resizes
          ? endingAt(during, stepped(during.end, by, window, step), window)
          : startingAt(during, stepped(during.start, by, window, step), window);
        put({ roomId, during: to });
      } else if (heading) {
        const at = roomDays.findIndex(({ room }) => room?.id === carried.roomId);
        const next = at + (heading === 'roomBefore' ? -1 : 1);
        const room = roomDays[next]?.room;
        if (!room) return true;
        showRoom(next);
        put({ roomId: room.id, during });
      } else if (key === '[' || key === ']') {
        const at = days.findIndex((one) => one.day === day.day) + (key === '[' ? -1 : 1);
        const other = days[at];
        if (!other) return true;
        showDay(other.day);
        put(
          { roomId: carried.roomId, during: onDay(during, other.day, timeZone) },
          { ...ground, window: other.window },
        );
      } else return false;
      return true;
    },
    [carrying, day, days, ground, roomDays, roomsAs, showRoom, showDay, tell, timeZone],
  );

  return useCallback(
    (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const { key, shiftKey } = event;
      const carried = carrying.read();
      if (carried?.by === 'keys') {
        if (key === 'Enter') drop(carried);
        else if (key === 'Escape') leave(carried);
        else if (key !== 'Tab' && key !== ' ' && !carry(carried, key, shiftKey)) return;
        event.preventDefault();
        return;
      }
      const target = event.target instanceof HTMLElement ? event.target : null;
      const id = target?.dataset.item;
      if (id === undefined) return;
      if (key === ' ') {
        event.preventDefault();
        if (shiftKey) return void select(id);
        const thing = ground.board.byId.get(id);
        const bound = thing && boundRoomOf(thing);
        const at = roomDays.findIndex(({ room }) => room?.id === (bound ?? thing?.roomId));
        if (pickUp(id) && at >= 0) showRoom(at);
        return;
      }
      const heading = headingOf(key, roomsAs);
      const inGrid = target?.closest('[data-board]') != null;
      if (heading && inGrid) {
        event.preventDefault();
        const next = neighbourOf(roomDays, id, heading);
        if (next !== null) focus(next);
      }
    },
    [carry, carrying, drop, focus, ground, leave, pickUp, roomDays, roomsAs, select, showRoom],
  );
}
