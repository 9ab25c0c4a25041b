import { useDeferredValue, useMemo } from 'react';

import { useCarried, useShared } from '../board-context.js';
import { type Axis, offsetOf, type RoomDay } from '../grid/layout.js';
import { spot } from '../grid/spot.js';
import spots from '../grid/spot.module.css';
import classes from './carried-view.module.css';
import { freeSpans } from './free-spans.js';

interface Props {
  readonly roomDays: readonly RoomDay[];
  readonly axis: Axis;
}

/** While something is carried: where it would clash with nothing. */
export function FreeTints({ roomDays, axis }: Props) {
  const { state, carrying } = useShared();
  const { board } = state;
  // After the first frame of a drag, which has enough to do.
  const id = useDeferredValue(useCarried(carrying, (carried) => carried?.id ?? null));
  const free = useMemo(() => {
    const thing = id === null ? undefined : board.byId.get(id);
    if (!thing) return [];
    return roomDays.flatMap(({ room }, at) =>
      freeSpans(board, thing, room?.id ?? null, axis.window).map((span) => ({ at, ...span })),
    );
  }, [board, id, roomDays, axis]);
  if (free.length === 0) return null;
  return (
    <div className={classes.under}>
      {free.map(({ at, start, end }) => (
        <div
          key={`${at} ${start}`}
          className={`${spots.spot ?? ''} ${classes.free ?? ''}`}
          style={spot(
            offsetOf(start, axis),
            offsetOf(end, axis) - offsetOf(start, axis),
            at,
            roomDays.length,
          )}
        />
      ))}
    </div>
  );
}

/** Where what is carried would be put. */
export function Ghosts({ roomDays, axis }: Props) {
  const { state, carrying, words } = useShared();
  const { byId } = state.board;
  const carried = useCarried(carrying, (one) => one);
  if (!carried) return null;
  const { window } = axis;
  const places =
    carried.places ?? new Map([[carried.id, { during: carried.during, roomId: null }]]);
  // The items of a forum that is carried go to its room.
  const forumRoom = byId.get(carried.id)?.item === null ? carried.roomId : null;
  const hits = carried.places === null || carried.clashes.length > 0;
  return (
    <div className={classes.over}>
      {[...places].map(([id, { during, roomId }]) => {
        const thing = byId.get(id);
        const isMain = id === carried.id;
        const room = isMain
          ? carried.roomId
          : (roomId ?? forumRoom ?? thing?.forum.room?.id ?? null);
        const at = roomDays.findIndex((one) => (one.room?.id ?? null) === room);
        if (!thing || at < 0 || !during) return null;
        if (during.start >= window.end || during.end <= window.start) return null;
        const from = offsetOf(during.start, axis);
        return (
          <div
            key={id}
            className={classes.ghost}
            data-ghost={isMain ? '' : undefined}
            data-clashing={hits || undefined}
            style={spot(from, offsetOf(during.end, axis) - from, at, roomDays.length)}
          >
            <span className={classes.title}>{words.titleOf(thing)}</span>
            {isMain && <span className={classes.span}>{words.where({ during }, room).span}</span>}
          </div>
        );
      })}
    </div>
  );
}
