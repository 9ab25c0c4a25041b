import { useCallback } from 'react';

import { roomOf } from '../../../../src/events/calendar/holdings.js';
import { dayOf } from '../../kernel/i18n/instants.js';
import type { BoardState } from './use-board.js';

interface Options {
  readonly showDay: (day: string) => void;
  readonly showRoom: (at: number) => void;
  readonly focus: (id: string) => void;
}

/** Leads to a thing on the timetable: to its day, its room, and its card. */
export function useJump(
  { board, event }: BoardState,
  { showDay, showRoom, focus }: Options,
): (id: string) => void {
  const { rooms, timeZone } = event;
  return useCallback(
    (id: string) => {
      const thing = board.byId.get(id);
      if (!thing?.during) return;
      showDay(dayOf(thing.during.start, timeZone));
      const roomId = roomOf(thing, board.byId);
      showRoom(
        Math.max(
          0,
          rooms.findIndex((room) => room.id === roomId),
        ),
      );
      focus(id);
    },
    [board, focus, rooms, showDay, showRoom, timeZone],
  );
}
