import { useMediaQuery } from '@mantine/hooks';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';

import { useRemembered } from '../../kernel/ui/remembered.js';
import { useArrange } from './arrange/use-arrange.js';
import { type BoardActs, SharedContext, useWords } from './board-context.js';
import classes from './board-page.module.css';
import { BoardPanels } from './board-panels.js';
import { BoardTools } from './board-tools.js';
import { CarryReason } from './carry/carry-reason.js';
import { useCarry } from './carry/use-carry.js';
import type { BoardDay } from './days.js';
import { BoardNotices } from './deeds/board-notices.js';
import { useDeeds } from './deeds/use-deeds.js';
import { BoardGrid } from './grid/board-grid.js';
import { chosenRoomsAs, chosenStep, chosenZoom } from './grid/board-view.js';
import { useRoomDays } from './grid/use-room-days.js';
import { useSameMoment } from './grid/use-same-moment.js';
import { SelectionBar } from './selection-bar.js';
import { UnscheduledList } from './unscheduled/unscheduled-list.js';
import { useAskedItem } from './use-asked-item.js';
import { useBoardActions } from './use-board-actions.js';
import { useBoardFocus } from './use-board-focus.js';
import type { BoardState } from './use-board.js';
import { useCardEvents } from './use-card-events.js';
import { useJump } from './use-jump.js';
import { useNewItem } from './use-new-item.js';
import { usePanels } from './use-panels.js';
import { useSelection } from './use-selection.js';

interface Props {
  readonly state: BoardState;
  readonly day: BoardDay;
  readonly showDay: (day: string) => void;
}

/** The timetable of a day: what waits, the rooms with their items, and the panel beside them. */
export function Board({ state, day, showDay }: Props) {
  const { event, board, mayArrange, ownForums } = state;
  const { t } = useTranslation('board');
  const words = useWords(event, state.people);
  const root = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [told, tell] = useState('');
  const step = useRemembered(chosenStep);
  const roomsAs = useRemembered(chosenRoomsAs);
  const zoom = useRemembered(chosenZoom);
  const isNarrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });
  const asked = useSearchParams()[0].get('item');
  const panels = usePanels(asked === null ? null : { kind: 'thing', id: asked });
  const { panel, open, close } = panels;

  const roomDays = useRoomDays(state, { day, roomsAs, zoom, isNarrow });
  const { axis, shown, show: showRoom, order } = roomDays;
  useSameMoment(scroller, axis, roomsAs, shown);
  const focused = useBoardFocus(root, shown);
  const { focus } = focused;
  const selection = useSelection(state, words, tell);
  const { selected, toggle: select } = selection;
  const deeds = useDeeds(state, words, tell, selection.clear);
  const { put, remove, undo, redo } = deeds;
  const jump = useJump(state, { showDay, showRoom, focus });
  useAskedItem(board, jump, open);
  const { addAt, made } = useNewItem(root, state, focused, panels);
  useBoardActions(state, roomsAs, open, addAt);

  const ground = useMemo(
    () => ({ board, window: day.window, step, selected }),
    [board, day.window, selected, step],
  );
  const { carrying, onKeyDown } = useCarry(state, {
    ...{ root, scroller, ground, roomDays, roomsAs, day, words, tell, showDay, focus, select },
  });
  const onCard = useCardEvents({ carrying, selection, focused, order, open, remove, onKeyDown });

  const arrange = useArrange(state);
  const act: BoardActs = useMemo(
    () => ({
      ...{ open, select, remove, arrange },
      copyBreak: (id) => open({ kind: 'arrange', what: 'break', id }),
    }),
    [arrange, open, remove, select],
  );
  const shared = useMemo(
    () => ({ state, carrying, words, selected, act }),
    [act, carrying, selected, state, words],
  );

  return (
    <SharedContext value={shared}>
      <div ref={root} className={classes.board} {...onCard}>
        <BoardTools {...{ showDay, step, roomsAs, zoom, panel, close, undo, redo }} day={day.day} />
        {ownForums.length === 0 && !mayArrange && (
          <p className={classes.readOnly}>{t('readOnly')}</p>
        )}
        <div className={classes.panes}>
          <div className={classes.left}>
            <UnscheduledList things={roomDays.unscheduled} onSelect={selection.add} />
            <SelectionBar clear={selection.clear} />
          </div>
          <BoardGrid
            {...{ scroller, roomDays, roomsAs, selected, step }}
            current={focused.reachable}
            onNew={addAt}
            onBox={selection.add}
          />
          <BoardPanels
            {...{ panels, order }}
            day={day.day}
            onJump={jump}
            onFix={({ id, during, roomId }) => put(id, { during, roomId })}
            onPut={put}
            onMade={made}
          />
        </div>
        <CarryReason />
        <BoardNotices onUndo={undo} />
        <p className="visually-hidden" role="status" data-told="">
          {told}
        </p>
      </div>
    </SharedContext>
  );
}
