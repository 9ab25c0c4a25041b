import { useCallback, useEffect, useRef } from 'react';

import type { Span } from '../../../../../src/events/calendar/holdings.js';
import type { RoomDay } from '../grid/layout.js';
import { boundRoomOf, type Planned, versionOf } from '../planned.js';
import { type Carried, carriedTo, type Ground } from './carried.js';
import { firstLength } from './raster.js';

const hour = 3_600_000;

interface Options {
  readonly ground: Ground;
  readonly roomDays: readonly RoomDay[];
  readonly mayEdit: (thing: Planned) => boolean;
}

/** Gives the first state of a carry; null for what one may not edit. */
export type PickUp = (
  id: string,
  how: Carried['how'],
  by: Carried['by'],
  grip: number,
) => Carried | null;

export function usePickUp(options: Options): PickUp {
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  return useCallback((id, how, by, grip) => {
    const { ground, roomDays, mayEdit } = latest.current;
    const { board, selected, window } = ground;
    const thing = board.byId.get(id);
    if (!thing || !mayEdit(thing)) return null;
    const roomId = boundRoomOf(thing) ?? thing.roomId ?? roomDays[0]?.room?.id ?? null;
    const during = thing.during ?? firstSpan(thing, window);
    const seen = new Map(
      [id, ...selected].map((one) => {
        const seenThing = board.byId.get(one);
        return [one, seenThing ? versionOf(seenThing) : 0];
      }),
    );
    return carriedTo({ id, how, by, grip, seen, at: null }, { roomId, during }, ground);
  }, []);
}

/** Where something that was never placed first appears: at the start of its forum, or of the day. */
function firstSpan({ forum }: Planned, window: Span): Span {
  const begun = forum.during ? Date.parse(forum.during.start) : window.start + hour;
  const start = begun >= window.start && begun < window.end ? begun : window.start;
  return { start, end: start + firstLength };
}
