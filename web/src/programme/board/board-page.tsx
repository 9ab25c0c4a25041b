import { useMediaQuery } from '@mantine/hooks';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';

import { roomOf } from '../../../../src/events/calendar/holdings.js';
import { may } from '../../events/may.js';
import { useLive } from '../../kernel/api/live.js';
import { PageHead } from '../../kernel/shell/head.js';
import { NotFoundPage } from '../../kernel/shell/not-found-page.js';
import type { Page } from '../../kernel/shell/page.js';
import { Bilingual } from '../../kernel/ui/bilingual.js';
import { EmptyState } from '../../kernel/ui/empty-state.js';
import { useRemembered } from '../../kernel/ui/remembered.js';
import { type BoardActs, SharedContext, useWords } from './board-context.js';
import { BoardGrid } from './board-grid.js';
import { BoardNotices } from './board-notices.js';
import classes from './board-page.module.css';
import { BoardPanels } from './board-panels.js';
import { BoardTools } from './board-tools.js';
import { chosenRoomsAs, chosenStep, chosenZoom } from './board-view.js';
import { type Carried, Carrying, deedOf, forumMovedTo, movedTo, offTimetable } from './carry.js';
import { CarryReason } from './carry-reason.js';
import { type BoardDay, dayOf } from './days.js';
import { type BoardEvent, keptOf, type Place, versionOf } from './planned.js';
import { SelectionBar } from './selection-bar.js';
import { useArrange } from './use-arrange.js';
import { useBoardActions } from './use-board-actions.js';
import { type BoardState, useBoard, useBoardEvent } from './use-board.js';
import { useAskedItem } from './use-asked-item.js';
import { useCarrying } from './use-carrying.js';
import { useCarryKeys } from './use-carry-keys.js';
import { usePanels } from './use-panels.js';
import { useRoomDays } from './use-room-days.js';
import { useSameMoment } from './use-same-moment.js';
import { WaitingList } from './waiting-list.js';

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
  const showDay = useCallback(
    (day: string) =>
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          next.delete('item');
          next.set('day', day);
          return next;
        },
        { replace: true },
      ),
    [setSearch],
  );
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
      {(event.rooms.length === 0 || !day) && <NotYet event={event} />}
      {event.rooms.length > 0 && day && <Board {...{ state, day, showDay, words }} />}
    </>
  );
}

/** What a plan stands on, and where to give it. */
function NotYet({ event }: { readonly event: BoardEvent }) {
  const { t } = useTranslation('board');
  const needsRooms = event.rooms.length === 0;
  const path = `/organise/${event.slug}`;
  return (
    <div className={classes.notYet}>
      <EmptyState
        action={
          may(event.viewerMay, 'editEvent') && (
            <span className={classes.ways}>
              <Link
                className="button primary"
                to={needsRooms ? `${path}/rooms/new` : `${path}/event`}
              >
                {t(needsRooms ? 'addRoom' : 'giveDays')}
              </Link>
              <Link className="button" to={`${path}/import`}>
                {t('orImport')}
              </Link>
            </span>
          )
        }
      >
        {t(needsRooms ? 'noRooms' : 'noDays')}
      </EmptyState>
    </div>
  );
}

interface BoardProps extends Props {
  readonly day: BoardDay;
  readonly words: ReturnType<typeof useWords>;
}

function Board({ state, day, showDay, words }: BoardProps) {
  const { event, board, days, moves, mayEdit, mayArrange, ownForums } = state;
  const { t } = useTranslation('board');
  const { language, titleOf } = words;
  const { timeZone } = event;
  const root = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [carrying] = useState(() => new Carrying());
  const [selected, setSelected] = useState(nobody);
  const asked = useSearchParams()[0].get('item');
  const panels = usePanels(asked === null ? null : { kind: 'thing', id: asked });
  const { panel, open, close } = panels;
  const [current, setCurrent] = useState<string | null>(null);
  const [told, setTold] = useState('');
  const step = useRemembered(chosenStep);
  const roomsAs = useRemembered(chosenRoomsAs);
  const zoom = useRemembered(chosenZoom);
  const isNarrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false });

  const roomDays = useRoomDays(state, { day, roomsAs, zoom, isNarrow });
  const { axis, all: allRoomDays, shown, at, isAlone, show: showRoom, waiting, order } = roomDays;
  useSameMoment(scroller, axis, roomsAs, shown);
  const reachable = useMemo(() => {
    const ids = shown.flatMap(({ bands, cards }) =>
      [...cards, ...bands].map(({ thing }) => thing.id),
    );
    return current !== null && ids.includes(current) ? current : (ids[0] ?? null);
  }, [current, shown]);
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
      if (deed.length > 0) void moves.act(deed);
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
      const moved = movedTo(id, place, board) ?? forumMovedTo(id, place, board);
      const thing = board.byId.get(id);
      if (!moved || !thing) return;
      void moves.act([moved]);
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
      if (deed.length > 0) void moves.act(deed);
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

  const begun = useCarrying({
    ...{ root, scroller, carrying, ground, axis, roomsAs, mayEdit, drop, dropOff },
    roomDays: shown,
  });
  /** Adds it to the selection, or takes it out of it. */
  const select = useCallback(
    (id: string) => {
      const thing = board.byId.get(id);
      if (!thing?.item || !mayEdit(thing)) return false;
      const isNew = !selected.has(id);
      setSelected((before) => toggled(before, id));
      setTold(t(isNew ? 'say.selected' : 'say.unselected', { title: titleOf(thing) }));
      return true;
    },
    [board, mayEdit, selected, t, titleOf],
  );
  const pickUp = useCallback(
    (id: string) => {
      const first = begun(id, 'move', 'keys', 0);
      if (!first) return false;
      carrying.put(first);
      const thing = board.byId.get(id);
      if (thing) setTold(t('say.picked', { title: titleOf(thing) }));
      scroller.current?.focus({ preventScroll: true });
      return true;
    },
    [begun, board, carrying, t, titleOf],
  );
  const onKeyDown = useCarryKeys({
    ...{ carrying, ground, days, day, timeZone, pickUp, drop, leave, showDay, focus },
    ...{ roomsAs, roomDays: allRoomDays, tell: sayWhere, showRoom, select },
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
      showRoom(
        Math.max(
          0,
          event.rooms.findIndex((one) => one.id === room),
        ),
      );
      focus(id);
    },
    [board, event.rooms, focus, showDay, showRoom, timeZone],
  );
  useAskedItem(board, jump, open);

  const { act: doDeed } = moves;
  const remove = useCallback(
    (ids: readonly string[]) => {
      const deed = ids.flatMap((id) => {
        const thing = board.byId.get(id);
        const kept = thing && keptOf(thing);
        if (!thing || !kept || !mayEdit(thing)) return [];
        const { title } = thing;
        const version = versionOf(thing);
        return [{ kind: 'existing' as const, id, title, version, kept, from: true, to: false }];
      });
      if (deed.length === 0) return;
      void doDeed(deed);
      setSelected(nobody);
      setTold(t('say.deleted', { title: deed.map(({ id }) => sayTitle(id)).join(', ') }));

      function sayTitle(id: string): string {
        const thing = board.byId.get(id);
        return thing ? titleOf(thing) : '';
      }
    },
    [board, doDeed, mayEdit, t, titleOf],
  );
  const arrange = useArrange(state);
  const act: BoardActs = useMemo(
    () => ({
      open,
      select,
      remove,
      arrange,
      copyBreak: (id) => open({ kind: 'arrange', what: 'break', id }),
    }),
    [arrange, open, remove, select],
  );
  const addAt = useCallback(
    (place: Place | null) => {
      const on = root.current?.querySelector<HTMLElement>('[data-item]:focus')?.dataset.item;
      const focused = board.byId.get(on ?? current ?? '')?.forum;
      const forum = place ? forumAt(place, state) : ownForums.find(({ id }) => id === focused?.id);
      open({ kind: 'new', at: { place, forumId: forum?.id ?? null } });
    },
    [board, current, open, ownForums, state],
  );
  const afterMade = useCallback(
    (id: string, edit: boolean) => {
      if (edit) open({ kind: 'thing', id });
      else close();
      focus(id);
    },
    [close, focus, open],
  );
  const shared = useMemo(
    () => ({ state, carrying, words, selected, act }),
    // The words speak of the state alone.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- made anew at each drawing, and the same
    [
      state.board,
      state.clashing,
      moves.last,
      moves.failed,
      moves.stale,
      moves.history,
      moves.gone,
      language,
      selected,
      act,
    ],
  );
  useBoardActions(state, roomsAs, open, addAt);

  const onClick = (event_: React.MouseEvent) => {
    const target = event_.target instanceof Element ? event_.target : null;
    const id = target?.closest<HTMLElement>('[data-item]')?.dataset.item;
    if (id === undefined || carrying.read()) return;
    if (!event_.shiftKey || !select(id)) open({ kind: 'thing', id });
    setCurrent(id);
  };

  const editable = (ids: readonly string[]) =>
    ids.filter((id) => {
      const thing = board.byId.get(id);
      return thing !== undefined && mayEdit(thing);
    });
  /** Of the card one is on, or of all that are selected with it. */
  const deleteAt = (event_: React.KeyboardEvent) => {
    const target = event_.target instanceof HTMLElement ? event_.target : null;
    const id = target?.dataset.item;
    if (id === undefined || !board.byId.get(id)?.item) return;
    event_.preventDefault();
    remove(selected.has(id) ? [...selected] : [id]);
    const next = order[order.indexOf(id) + 1] ?? order[order.indexOf(id) - 1];
    if (next !== undefined) focus(next);
  };
  const readOnly = ownForums.length === 0 && !mayArrange;

  return (
    <SharedContext value={shared}>
      <div
        ref={root}
        className={classes.board}
        onKeyDown={(event_) => {
          if (event_.key === 'Escape' && !carrying.read()) setSelected(nobody);
          if (event_.key === 'Delete' && !carrying.read()) deleteAt(event_);
          onKeyDown(event_);
        }}
        onClick={onClick}
      >
        <BoardTools {...{ showDay, step, roomsAs, zoom, panel, close, undo, redo }} day={day.day} />
        {readOnly && <p className={classes.readOnly}>{t('readOnly')}</p>}
        <div className={classes.panes}>
          <div className={classes.left}>
            <WaitingList
              things={waiting}
              onSelect={(ids) => setSelected((before) => new Set([...before, ...editable(ids)]))}
            />
            <SelectionBar clear={() => setSelected(nobody)} />
          </div>
          <BoardGrid
            {...{ scroller, axis, roomsAs, selected, allRoomDays, step }}
            roomDays={shown}
            current={reachable}
            alone={isAlone ? { at, show: showRoom } : null}
            onNew={addAt}
            onBox={(ids) => setSelected((before) => new Set([...before, ...editable(ids)]))}
          />
          <BoardPanels
            {...{ panels, order }}
            day={day.day}
            onJump={jump}
            onFix={({ id, during, roomId }) => put(id, { during, roomId })}
            onPut={put}
            onMade={afterMade}
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

/** The forum whose band a place lies in; else one of its own whose items choose their rooms. */
function forumAt({ during, roomId }: Place, { board, ownForums }: BoardState) {
  const holds = board.draft.things.find(
    (thing) =>
      thing.item === null &&
      thing.roomId === roomId &&
      thing.during !== null &&
      during !== null &&
      thing.during.start <= during.start &&
      thing.during.end > during.start,
  );
  const own = ownForums.find(({ id }) => id === holds?.id);
  return own ?? ownForums.find(({ room }) => room === null) ?? ownForums[0];
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
