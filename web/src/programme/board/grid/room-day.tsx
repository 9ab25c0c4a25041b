import { memo } from 'react';

import { ForumMark } from '../../../forums/forum-mark.js';
import { useShared } from '../board-context.js';
import { BoardCard } from './board-card.js';
import type { RoomDay } from './layout.js';
import classes from './room-day.module.css';
import { spot } from './spot.js';
import spots from './spot.module.css';

const marks = 12;
/** In a card of a row that is shorter, words need all the room there is; and where it is very short, the time too. */
const narrow = 88;
const bare = 56;

interface Props {
  readonly roomDay: RoomDay;
  /** How high a row is; null where the rooms are columns. */
  readonly height: number | null;
  readonly clashing: ReadonlyMap<string, readonly unknown[]>;
  readonly selected: ReadonlySet<string>;
  /** The one card that Tab reaches. */
  readonly current: string | null;
}

/** A room with its day. */
export const RoomDayView = memo(function RoomDayView(props: Props) {
  const { roomDay, height, clashing, selected, current } = props;
  const { words, state, carrying } = useShared();
  const { room, cards, bands } = roomDay;
  const roomId = room?.id ?? null;
  return (
    <div className={classes.room} data-room="" role="group" aria-label={words.room(roomId)}>
      {bands.map(({ thing, from, length }) => (
        <div
          key={thing.id}
          className={`${spots.spot ?? ''} ${classes.band ?? ''}`}
          data-forum=""
          data-mark={thing.forum.position % marks}
          style={spot(from, length)}
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
      {cards.map((card) => (
        <BoardCard
          key={card.thing.id}
          {...{ card, carrying, words }}
          room={words.room(roomId)}
          height={height === null ? card.length : height / card.lanes}
          isBare={height === null ? card.lanes > 2 : card.length < bare}
          isNarrow={height === null ? card.lanes > 1 : card.length < narrow}
          clashes={clashing.get(card.thing.id)?.length ?? 0}
          isSelected={selected.has(card.thing.id)}
          isCurrent={card.thing.id === current}
          isSaving={state.moves.places.has(card.thing.id)}
          isKept={!state.mayEdit(card.thing)}
        />
      ))}
    </div>
  );
});
