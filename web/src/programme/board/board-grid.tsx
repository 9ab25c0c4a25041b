import { type CSSProperties, type RefObject, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { Span } from '../../../../src/events/calendar/holdings.js';
import { Icon } from '../../kernel/ui/icons.js';
import { BoardColumn } from './board-column.js';
import { useShared } from './board-context.js';
import classes from './board-grid.module.css';
import { timeOf } from './days.js';
import { Drawing } from './drawing.js';
import { type Axis, type Column, heightOf, topOf } from './layout.js';
import type { Step } from './moves.js';

const hour = 3_600_000;

interface Props {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly columns: readonly Column[];
  readonly axis: Axis;
  readonly selected: ReadonlySet<string>;
  readonly current: string | null;
  /** On a phone: the one room that is shown, and how to get to the others. */
  readonly alone: { readonly at: number; readonly show: (at: number) => void } | null;
  readonly allColumns: readonly Column[];
  readonly step: Step;
  readonly onNew: (place: { readonly during: Span; readonly roomId: string }) => void;
  readonly onBox: (ids: readonly string[]) => void;
}

/** A day: rooms beside one another, time down; names and times stay while it scrolls. */
export function BoardGrid(props: Props) {
  const { scroller, columns, axis, selected, current, alone, allColumns } = props;
  const { step, onNew, onBox } = props;
  const { state, words } = useShared();
  const { t } = useTranslation('board');
  const { timeZone } = state.event;
  const hours = useMemo(() => {
    const found = [];
    for (let at = axis.window.start; at < axis.window.end; at += hour) {
      found.push({ at, top: topOf(at, axis), time: timeOf(at, timeZone) });
    }
    return found;
  }, [axis, timeZone]);
  return (
    <div
      ref={scroller}
      className={classes.scroller}
      role="application"
      aria-label={t('board')}
      aria-description={t('boardHow')}
      data-board=""
      tabIndex={-1}
    >
      <div className={classes.grid} style={{ '--columns': columns.length } as CSSProperties}>
        <div className={classes.head} data-head="">
          <div className={classes.corner} />
          {alone ? (
            <RoomChooser alone={alone} columns={allColumns} />
          ) : (
            columns.map(({ room }) => (
              <div key={room?.id ?? ''} className={classes.room}>
                <span className={classes.roomName}>{words.room(room?.id ?? null)}</span>
                {room?.capacity != null && (
                  <span className={classes.capacity}>
                    {t('capacity', { count: room.capacity })}
                  </span>
                )}
              </div>
            ))
          )}
        </div>
        <div className={classes.body}>
          <div className={classes.times} style={{ height: heightOf(axis) }} aria-hidden="true">
            {hours.map(({ at, top, time }) => (
              <time key={at} style={{ top }}>
                {time}
              </time>
            ))}
          </div>
          {columns.map((column) => (
            <BoardColumn
              key={column.room?.id ?? ''}
              column={column}
              axis={axis}
              clashing={state.clashing}
              selected={selected}
              current={current}
            />
          ))}
          <Drawing {...{ scroller, columns, axis, step, onNew, onBox }} />
        </div>
      </div>
    </div>
  );
}

interface ChooserProps {
  readonly alone: NonNullable<Props['alone']>;
  readonly columns: readonly Column[];
}

function RoomChooser({ alone: { at, show }, columns }: ChooserProps) {
  const { words } = useShared();
  const { t } = useTranslation('board');
  return (
    <div className={classes.chooser}>
      <button
        type="button"
        className="icon-button"
        aria-label={t('previousRoom')}
        disabled={at === 0}
        onClick={() => show(at - 1)}
      >
        <Icon name="back" />
      </button>
      <select
        aria-label={t('room')}
        value={at}
        onChange={({ currentTarget }) => show(Number(currentTarget.value))}
      >
        {columns.map(({ room, cards }, index) => (
          <option key={room?.id ?? ''} value={index}>
            {`${words.room(room?.id ?? null)} · ${cards.length}`}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="icon-button"
        aria-label={t('nextRoom')}
        disabled={at === columns.length - 1}
        onClick={() => show(at + 1)}
      >
        <Icon name="arrow" />
      </button>
    </div>
  );
}
