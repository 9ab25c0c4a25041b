import { useMediaQuery } from '@mantine/hooks';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';

import { roomOf } from '../../../../src/events/calendar/holdings.js';
import { useLive } from '../../kernel/api/live.js';
import { shortDayText } from '../../kernel/i18n/times.js';
import { useActions } from '../../kernel/shell/actions.js';
import { PageHead } from '../../kernel/shell/head.js';
import { NotFoundPage } from '../../kernel/shell/not-found-page.js';
import type { Page } from '../../kernel/shell/page.js';
import { Bilingual } from '../../kernel/ui/bilingual.js';
import { EmptyState } from '../../kernel/ui/empty-state.js';
import { remembered, useRemembered } from '../../kernel/ui/remembered.js';
import { SharedContext, useWords } from './board-context.js';
import { BoardGrid } from './board-grid.js';
import { BoardNotices } from './board-notices.js';
import classes from './board-page.module.css';
import { type Carried, Carrying, deedOf, movedTo, offTimetable } from './carry.js';
import { CarryReason } from './carry-reason.js';
import { ClashPanel } from './clash-panel.js';
import { type BoardDay, dayOf } from './days.js';
import { ItemPanel } from './item-panel.js';
import { axisOf, columnsOf } from './layout.js';
import { type Step, steps } from './moves.js';
import type { BoardEvent, Place } from './planned.js';
import { type BoardState, useBoard, useBoardEvent } from './use-board.js';
import { useCarrying } from './use-carrying.js';
import { useCarryKeys } from './use-carry-keys.js';
import { WaitingList } from './waiting-list.js';

const chosenStep = remembered<Step>('dais-board-step', 5);
const nobody: ReadonlySet<string> = new Set();

function BoardPage() {
  const { slug = '' } = useParams();
  const event = useBoardEvent(slug);
  useLive(event?.id);
  return event ? <BoardOfEvent event={event} /> : <NotFoundPage />;
}

function BoardOfEvent({ event }: { readonly event: BoardEvent }) {
  const state = useBoard(event);
  const [search, setSearch] = useSearchParams();
  const showDay = useCallback((day: string) => setSearch({ day }, { replace: true }), [setSearch]);
  const day = state.days.find((one) => one.day === search.get('day')) ?? state.days[0];
  return <BoardOfDay state={state} day={day} showDay={showDay} />;
}

interface Props {
  readonly state: BoardState;
  readonly day: BoardDay | undefined;
  readonly showDay: (day: string) => void;
}

function BoardOfDay({ state, day, showDay }: Props) {
  const { event, people } = state;
  const words = useWords(event, people);
  const { t } = useTranslation('board');
  return (
    <>
      <PageHead title={t('title')} />
      <h1 className="visually-hidden">
        {t('title')} <Bilingual of={event.title} />
      </h1>
      {event.rooms.length === 0 && <EmptyState>{t('noRooms')}</EmptyState>}
      {event.rooms.length > 0 && !day && <EmptyState>{t('noDays')}</EmptyState>}
      {event.rooms.length > 0 && day && <Board {...{ state, day, showDay, words }} />}
    </>
  );
}

interface BoardProps extends Props {
  readonly day: BoardDay;
  readonly words: ReturnType<typeof useWords>;
}

function Board({ state, day, showDay, words }: BoardProps) {
  const { event, board, days, clashes, moves, mayEdit } = state;
  const { t } = useTranslation('board');
  const { language, titleOf } = words;
  const { timeZone } = event;
  const root = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [carrying] = useState(() => new Carrying());
  const [selected, setSelected] = useState(nobody);
  const [panel, setPanel] = useState<'clashes' | { readonly item: string } | null>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const [told, setTold] = useState('');
  const [roomAt, setRoomAt] = useState(0);
  const step = useRemembered(chosenStep);
  const isNarrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });

  const { things } = board.draft;
  const axis = useMemo(() => axisOf(day.window, things), [day.window, things]);
  const allColumns = useMemo(
    () => columnsOf(things, event.rooms, axis),
    [things, event.rooms, axis],
  );
  const at = Math.min(roomAt, allColumns.length - 1);
  const columns = useMemo(
    () => (isNarrow ? allColumns.slice(at, at + 1) : allColumns),
    [allColumns, at, isNarrow],
  );
  const waiting = useMemo(
    () => things.filter(({ item, during }) => item && during === null),
    [things],
  );
  const reachable = useMemo(() => {
    const ids = columns.flatMap(({ cards }) => cards.map(({ thing }) => thing.id));
    return current !== null && ids.includes(current) ? current : (ids[0] ?? null);
  }, [columns, current]);
  const ground = useMemo(
    () => ({ board, window: day.window, step, selected }),
    [board, day.window, selected, step],
  );

  const wanted = useRef<string | null>(null);
  const [, draw] = useState(0);
  const focus = useCallback((id: string) => {
    wanted.current = id;
    setCurrent(id);
    draw((times) => times + 1);
  }, []);
  // A card may come later than it is asked for, with another day or room.
  useEffect(() => {
    if (wanted.current === null) return;
    const card = root.current?.querySelector<HTMLElement>(`[data-item="${wanted.current}"]`);
    if (!card) return;
    wanted.current = null;
    card.focus();
  });

  const sayWhere = useCallback(
    (carried: Carried) => {
      const thing = board.byId.get(carried.id);
      const where = t('say.at', words.where(carried, carried.roomId));
      const problems =
        carried.places === null
          ? [t('notHere', { room: words.room(thing?.forum.room?.id ?? null) })]
          : carried.clashes.map((clash) => words.clash(clash));
      setTold([where, ...(problems.length > 0 ? problems : [t('say.clear')])].join(' '));
    },
    [board, t, words],
  );

  const drop = useCallback(
    (carried: Carried) => {
      if (carried.places === null) return;
      const deed = deedOf(carried, board);
      const thing = board.byId.get(carried.id);
      if (deed.length > 0) moves.act(deed);
      const where = words.where(carried, carried.roomId);
      const said = { title: thing ? titleOf(thing) : '', ...where };
      setTold(t(deed.length > 0 ? 'say.dropped' : 'say.left', said));
      carrying.put(null);
      if (carried.by === 'keys') focus(carried.id);
    },
    [board, carrying, focus, moves, t, titleOf, words],
  );

  const put = useCallback(
    (id: string, place: Place) => {
      const moved = movedTo(id, place, board);
      const thing = board.byId.get(id);
      if (!moved || !thing) return;
      moves.act([moved]);
      const where = words.where(place, place.roomId ?? thing.forum.room?.id ?? null);
      const said = { title: titleOf(thing), ...where };
      setTold(t(place.during ? 'say.dropped' : 'say.off', said));
    },
    [board, moves, t, titleOf, words],
  );

  const dropOff = useCallback(
    (carried: Carried) => {
      const ids = [...(carried.places?.keys() ?? [carried.id])];
      const deed = ids.flatMap((id) => movedTo(id, offTimetable, board) ?? []);
      if (deed.length > 0) moves.act(deed);
    },
    [board, moves],
  );

  const leave = useCallback(
    (carried: Carried) => {
      const thing = board.byId.get(carried.id);
      carrying.put(null);
      if (thing) setTold(t('say.left', { title: titleOf(thing) }));
      if (thing?.during) showDay(dayOf(thing.during.start, timeZone));
      focus(carried.id);
    },
    [board, carrying, focus, showDay, t, timeZone, titleOf],
  );

  const start = useCarrying({
    ...{ root, scroller, carrying, ground, axis, mayEdit, drop, dropOff },
    columns,
  });
  const pickUp = useCallback(
    (id: string) => {
      if (!start(id, 'move', 'keys', 0)) return false;
      const thing = board.byId.get(id);
      if (thing) setTold(t('say.picked', { title: titleOf(thing) }));
      scroller.current?.focus({ preventScroll: true });
      return true;
    },
    [board, start, t, titleOf],
  );
  const onKeyDown = useCarryKeys({
    ...{ carrying, ground, days, day, timeZone, pickUp, drop, leave, showDay, focus },
    ...{ columns: allColumns, tell: sayWhere, showColumn: setRoomAt },
  });

  const undo = useCallback(() => {
    moves.undo();
    setTold(t('say.undone'));
  }, [moves, t]);
  const redo = useCallback(() => {
    moves.redo();
    setTold(t('say.redone'));
  }, [moves, t]);
  useUndoKeys(undo, redo);
  useGhostInView(carrying, scroller);

  const jump = useCallback(
    (id: string) => {
      const thing = board.byId.get(id);
      if (!thing?.during) return;
      showDay(dayOf(thing.during.start, timeZone));
      const room = roomOf(thing, board.byId);
      setRoomAt(
        Math.max(
          0,
          event.rooms.findIndex((one) => one.id === room),
        ),
      );
      focus(id);
    },
    [board, event.rooms, focus, showDay, timeZone],
  );

  const open = useCallback((id: string) => setPanel({ item: id }), []);
  const close = useCallback(() => setPanel(null), []);
  const shared = useMemo(
    () => ({ state, carrying, words, selected, open }),
    // The words speak of the state alone.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- made anew at each drawing, and the same
    [state.board, state.clashing, state.moves.last, moves.failed, moves.stale, language, selected],
  );
  useActions(
    useMemo(
      () => [
        {
          id: 'board-clashes',
          group: t('title'),
          label: t('drawer.title'),
          keys: 'c',
          run: () => setPanel('clashes'),
        },
      ],
      [t],
    ),
  );

  const onClick = (event_: React.MouseEvent) => {
    const target = event_.target instanceof Element ? event_.target : null;
    const id = target?.closest<HTMLElement>('[data-item]')?.dataset.item;
    if (id === undefined || carrying.read()) return;
    const thing = board.byId.get(id);
    if (event_.shiftKey && thing?.during && mayEdit(thing)) {
      setSelected((before) => toggled(before, id));
    } else open(id);
    setCurrent(id);
  };

  const unsettled = clashes.filter(({ ignoredReason }) => ignoredReason === null).length;
  const opened = panel !== null && panel !== 'clashes' ? board.byId.get(panel.item) : undefined;
  const readOnly = !things.some((thing) => mayEdit(thing));
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) return;
    first.current = false;
    const tops = columns.flatMap(({ cards }) => cards.map(({ top }) => top));
    scroller.current?.scrollTo(0, Math.max(0, Math.min(...tops) - 24));
  }, [columns]);

  return (
    <SharedContext value={shared}>
      <div
        ref={root}
        className={classes.board}
        onKeyDown={(event_) => {
          if (event_.key === 'Escape' && !carrying.read()) setSelected(nobody);
          onKeyDown(event_);
        }}
        onClick={onClick}
      >
        <div className={classes.tools}>
          <nav className={classes.days} aria-label={t('days')}>
            {days.map((one) => (
              <button
                key={one.day}
                type="button"
                aria-current={one.day === day.day ? 'date' : undefined}
                onClick={() => showDay(one.day)}
              >
                {shortDayText(one.day, language)}
              </button>
            ))}
          </nav>
          <div className={classes.right}>
            <label className={classes.step}>
              <span>{t('step')}</span>
              <select
                aria-label={t('step')}
                value={step}
                onChange={({ currentTarget }) =>
                  chosenStep.write(steps.find((one) => `${one}` === currentTarget.value) ?? 5)
                }
              >
                {steps.map((minutes) => (
                  <option key={minutes} value={minutes}>
                    {t('minutes', { minutes })}
                  </option>
                ))}
              </select>
            </label>
            {selected.size > 0 && (
              <button type="button" className="button" onClick={() => setSelected(nobody)}>
                {t('clearSelection', { count: selected.size })}
              </button>
            )}
            {!readOnly && (
              <>
                <button
                  type="button"
                  className="button"
                  disabled={moves.history.past.length === 0}
                  onClick={undo}
                >
                  {t('undo')}
                </button>
                <button
                  type="button"
                  className="button"
                  disabled={moves.history.future.length === 0}
                  onClick={redo}
                >
                  {t('redo')}
                </button>
              </>
            )}
            <button
              type="button"
              className={`button ${classes.count ?? ''}`}
              data-clashes={unsettled}
              aria-pressed={panel === 'clashes'}
              onClick={() => setPanel(panel === 'clashes' ? null : 'clashes')}
            >
              {unsettled === 0 ? t('noClashes') : t('clashes', { count: unsettled })}
            </button>
          </div>
        </div>
        {readOnly && <p className={classes.readOnly}>{t('readOnly')}</p>}
        <div className={classes.panes}>
          <WaitingList things={waiting} />
          <BoardGrid
            {...{ scroller, columns, axis, selected, allColumns }}
            current={reachable}
            alone={isNarrow ? { at, show: setRoomAt } : null}
          />
          {panel === 'clashes' && (
            <ClashPanel
              onClose={close}
              onJump={jump}
              onFix={({ id, during, roomId }) => {
                put(id, { during, roomId });
              }}
            />
          )}
          {opened?.item && (
            <ItemPanel
              key={opened.id}
              thing={opened}
              item={opened.item}
              day={day.day}
              onClose={close}
              onPut={(place) => put(opened.id, place)}
            />
          )}
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

function toggled(before: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const after = new Set(before);
  if (!after.delete(id)) after.add(id);
  return after;
}

/** Ctrl or ⌘ and Z, with Shift to do it again; while somebody types, the browser's own. */
function useUndoKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { target } = event;
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
      if (target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return;
      event.preventDefault();
      if (event.shiftKey) redo();
      else undo();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [undo, redo]);
}

/** Keeps what the keys carry in view, out from under the names and the times. */
function useGhostInView(
  carrying: Carrying,
  scroller: React.RefObject<HTMLDivElement | null>,
): void {
  useEffect(
    () =>
      carrying.subscribe(() => {
        if (carrying.read()?.by !== 'keys') return;
        requestAnimationFrame(() =>
          scroller.current
            ?.querySelector('[data-ghost]')
            ?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
        );
      }),
    [carrying, scroller],
  );
}

export const page: Page = { Component: BoardPage };
