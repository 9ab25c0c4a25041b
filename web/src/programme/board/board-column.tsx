import { type CSSProperties, memo, useMemo } from 'react';

import { ForumMark } from '../../forums/forum-mark.js';
import { BoardCard } from './board-card.js';
import classes from './board-column.module.css';
import { useCarried, useShared } from './board-context.js';
import type { Carried } from './carry.js';
import { type Axis, type Column, heightOf, topOf } from './layout.js';
import { freeSpans } from './moves.js';
import type { Planned } from './planned.js';

const marks = 12;
const noSpans: ReturnType<typeof freeSpans> = [];

interface Props {
  readonly column: Column;
  readonly axis: Axis;
  readonly clashing: ReadonlyMap<string, readonly unknown[]>;
  readonly selected: ReadonlySet<string>;
  /** The one card that Tab reaches. */
  readonly current: string | null;
}

/** A room with its day. */
export const BoardColumn = memo(function BoardColumn(props: Props) {
  const { column, axis, clashing, selected, current } = props;
  const { words } = useShared();
  const { room, cards, bands } = column;
  const roomId = room?.id ?? null;
  return (
    <div
      className={classes.column}
      data-column=""
      role="group"
      aria-label={words.room(roomId)}
      style={{ height: heightOf(axis), '--hour': `${60 * axis.scale}px` } as CSSProperties}
    >
      {bands.map(({ thing, top, height }) => (
        <div
          key={thing.id}
          className={classes.band}
          data-forum=""
          data-mark={thing.forum.position % marks}
          style={{ top, height }}
        >
          <button
            type="button"
            className={classes.bandName}
            data-item={thing.id}
            data-band=""
            tabIndex={thing.id === current ? 0 : -1}
            title={words.titleOf(thing)}
          >
            <ForumMark position={thing.forum.position} />
            {thing.forum.code}
            <span className="visually-hidden">
              {`${words.titleOf(thing)} · ${words.where(thing, roomId).day} ${words.where(thing, roomId).span} · ${words.t('forum.items', { count: thing.forum.agenda.length })}`}
            </span>
          </button>
        </div>
      ))}
      <FreeTint roomId={roomId} axis={axis} />
      {cards.map((card) => (
        <BoardCard
          key={card.thing.id}
          card={card}
          clashes={clashing.get(card.thing.id)?.length ?? 0}
          isSelected={selected.has(card.thing.id)}
          isCurrent={card.thing.id === current}
        />
      ))}
      <Ghosts roomId={roomId} axis={axis} />
    </div>
  );
});

/** While something is carried: where it would clash with nothing. */
function FreeTint({ roomId, axis }: { readonly roomId: string | null; readonly axis: Axis }) {
  const { state, carrying } = useShared();
  const { board } = state;
  const id = useCarried(carrying, (carried) => carried?.id ?? null);
  const spans = useMemo(() => {
    const thing = id === null ? undefined : board.byId.get(id);
    return thing ? freeSpans(board, thing, roomId, axis.window) : noSpans;
  }, [board, id, roomId, axis]);
  return spans.map(({ start, end }) => (
    <div
      key={start}
      className={classes.free}
      style={{ top: topOf(start, axis), height: topOf(end, axis) - topOf(start, axis) }}
    />
  ));
}

/** Where what is carried would be put. */
function Ghosts({ roomId, axis }: { readonly roomId: string | null; readonly axis: Axis }) {
  const { state, carrying, words } = useShared();
  const { byId } = state.board;
  const carried = useCarried(carrying, (one) =>
    one && (one.roomId === roomId || hasPlaceIn(one, roomId, byId)) ? one : null,
  );
  if (!carried) return null;
  const places = carried.places ?? new Map([[carried.id, { during: carried.during, roomId }]]);
  return [...places].map(([id, place]) => {
    const thing = byId.get(id);
    const isMain = id === carried.id;
    const where = isMain ? carried.roomId : thing && (place.roomId ?? thing.forum.room?.id ?? null);
    if (!thing || !place.during || where !== roomId) return null;
    const top = topOf(place.during.start, axis);
    return (
      <div
        key={id}
        className={classes.ghost}
        data-ghost={isMain ? '' : undefined}
        data-clashing={carried.places === null || carried.clashes.length > 0 || undefined}
        style={{
          transform: `translateY(${top}px)`,
          height: Math.max(24, topOf(place.during.end, axis) - top),
        }}
      >
        <span className={classes.ghostTitle}>{words.titleOf(thing)}</span>
        {isMain && <span className={classes.ghostSpan}>{words.where(place, roomId).span}</span>}
      </div>
    );
  });
}

/** Whether anything that is carried along would be put into a room. */
function hasPlaceIn(
  { id, places }: Carried,
  roomId: string | null,
  byId: ReadonlyMap<string, Planned>,
): boolean {
  if (!places || places.size === 1) return false;
  return [...places].some(
    ([one, place]) =>
      one !== id && (place.roomId ?? byId.get(one)?.forum.room?.id ?? null) === roomId,
  );
}
