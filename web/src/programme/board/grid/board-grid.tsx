import { type CSSProperties, type RefObject, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { Span } from '../../../../../src/events/calendar/holdings.js';
import { timeOf } from '../../../kernel/i18n/instants.js';
import { useNow } from '../../use-now.js';
import { useShared } from '../board-context.js';
import { FreeTints, Ghosts } from '../carry/carried-view.js';
import type { Step } from '../carry/raster.js';
import classes from './board-grid.module.css';
import { Drawing } from './drawing.js';
import type { RoomsAs } from './facing.js';
import { type Axis, lengthOf, offsetOf, type RoomDay, rowHeight } from './layout.js';
import { RoomChooser } from './room-chooser.js';
import { RoomDayView } from './room-day.js';
import { spot, type Style } from './spot.js';
import spots from './spot.module.css';
import type { RoomDays } from './use-room-days.js';

const hour = 3_600_000;

interface Props {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly roomDays: RoomDays;
  readonly roomsAs: RoomsAs;
  readonly selected: ReadonlySet<string>;
  readonly current: string | null;
  readonly step: Step;
  readonly onNew: (place: { readonly during: Span; readonly roomId: string }) => void;
  readonly onBox: (ids: readonly string[]) => void;
}

/** A day: rooms beside one another, time down, or the other way round; names and times stay while it scrolls. */
export function BoardGrid(props: Props) {
  const { scroller, roomsAs, selected, current, step, onNew, onBox } = props;
  const { axis, shown: roomDays, all, at, isAlone, show } = props.roomDays;
  const { state } = useShared();
  const { t } = useTranslation('board');
  const isRows = roomsAs === 'rows';
  const height = isRows ? rowHeight(roomDays.length) : null;
  const names = isAlone ? (
    <RoomChooser alone={{ at, show }} roomDays={all} />
  ) : (
    roomDays.map(({ room }) => <RoomName key={room?.id ?? ''} room={room} />)
  );
  const hours = <Hours axis={axis} />;
  const style: Style = {
    '--rooms': roomDays.length,
    '--day': `${lengthOf(axis)}px`,
    '--hour': `${60 * axis.scale}px`,
    ...(height !== null && { '--breadth': `${height}px` }),
  };
  return (
    <div
      ref={scroller}
      className={classes.scroller}
      role="application"
      aria-label={t('board')}
      aria-description={t('boardHow')}
      data-board=""
      data-rooms={roomsAs}
      tabIndex={-1}
    >
      <div className={classes.grid} style={style}>
        <div className={classes.head} data-head="">
          <div className={classes.corner} />
          {isRows ? hours : names}
        </div>
        <div className={classes.body}>
          <div className={classes.side}>{isRows ? names : hours}</div>
          <div className={classes.rooms}>
            <FreeTints {...{ roomDays, axis }} />
            <NowLine axis={axis} />
            {roomDays.map((roomDay) => (
              <RoomDayView
                key={roomDay.room?.id ?? ''}
                clashing={state.clashing}
                {...{ roomDay, height, selected, current }}
              />
            ))}
            <Ghosts {...{ roomDays, axis }} />
            <Drawing {...{ scroller, roomDays, axis, roomsAs, step, onNew, onBox }} />
          </div>
        </div>
      </div>
    </div>
  );
}

function RoomName({ room }: Pick<RoomDay, 'room'>) {
  const { words } = useShared();
  const { t } = useTranslation('board');
  const name = words.room(room?.id ?? null);
  return (
    <div className={classes.room} title={name}>
      <span className={classes.roomName}>{name}</span>
      {room?.capacity != null && (
        <span className={classes.capacity}>{t('capacity', { count: room.capacity })}</span>
      )}
    </div>
  );
}

function Hours({ axis }: { readonly axis: Axis }) {
  const { state } = useShared();
  const { timeZone } = state.event;
  const hours = useMemo(() => {
    const found = [];
    for (let at = axis.window.start; at < axis.window.end; at += hour) {
      found.push({ at, from: offsetOf(at, axis), time: timeOf(at, timeZone) });
    }
    return found;
  }, [axis, timeZone]);
  return (
    <div className={classes.hours} aria-hidden="true">
      {hours.map(({ at, from, time }) => (
        <time key={at} style={{ '--from': `${from}px` } as CSSProperties}>
          {time}
        </time>
      ))}
    </div>
  );
}

/** The present, behind the items, while the day goes on. */
function NowLine({ axis }: { readonly axis: Axis }) {
  const now = useNow();
  const { start, end } = axis.window;
  if (now === null || now < start || now >= end) return null;
  return (
    <div
      className={`${spots.spot ?? ''} ${classes.now ?? ''}`}
      data-now=""
      style={spot(offsetOf(now, axis), 2)}
    />
  );
}
