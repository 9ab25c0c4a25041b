import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';

import { ask } from '../../kernel/api/ask.js';
import { isRefused } from '../../kernel/api/refused.js';
import { moveItems } from './board.generated.js';
import {
  type Deed,
  doing,
  type History,
  type Moved,
  noHistory,
  OwnWrites,
  redoing,
  reversed,
  undoing,
  without,
} from './history.js';
import { type BoardItem, type Place, rangeOf } from './planned.js';

/** A deed that was refused, and why. */
export interface Failed {
  readonly deed: Deed;
  readonly failure: unknown;
}

export interface Moves {
  /** Where things are put that the server has not confirmed yet. */
  readonly places: ReadonlyMap<string, Place>;
  readonly written: ReadonlyMap<string, BoardItem>;
  readonly history: History;
  /** What was done last, for as long as it may be taken back at a touch. */
  readonly last: Deed | null;
  readonly failed: Failed | null;
  /** What somebody else changed in the meantime. */
  readonly stale: Deed | null;
  readonly act: (deed: Deed) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly retry: () => void;
  /** Puts it there all the same, over what stands there now. */
  readonly keepMine: (now: (id: string) => Pick<Moved, 'from' | 'version'> | undefined) => void;
  readonly dismiss: () => void;
  readonly forgetLast: () => void;
  /** Takes in what another form wrote. */
  readonly took: (item: BoardItem, version: number) => void;
  /** The version to write on, own writes followed. */
  readonly latest: (id: string, version: number) => number;
}

const nowhere: ReadonlyMap<string, Place> = new Map();
const nothing: ReadonlyMap<string, BoardItem> = new Map();

/** Moves things at once and tells the server one after the other; what it refuses goes back. */
export function useMoves(): Moves {
  const client = useQueryClient();
  const [places, setPlaces] = useState(nowhere);
  const [written, setWritten] = useState(nothing);
  const [history, setHistory] = useState(noHistory);
  const [last, setLast] = useState<Deed | null>(null);
  const [failed, setFailed] = useState<Failed | null>(null);
  const [stale, setStale] = useState<Deed | null>(null);
  const [own] = useState(() => new OwnWrites());
  const queue = useRef(Promise.resolve());

  const took = useCallback(
    (item: BoardItem, version: number) => {
      own.wrote(item.id, version, item.version);
      setWritten((before) => new Map(before).set(item.id, item));
    },
    [own],
  );

  /** @param failure what becomes of the history when it does not come about */
  const send = useCallback(
    (deed: Deed, undone: (history: History) => History) => {
      setFailed(null);
      setStale(null);
      setPlaces((before) => new Map([...before, ...deed.map(({ id, to }) => [id, to] as const)]));
      const settle = () =>
        setPlaces((before) => {
          const after = new Map(before);
          for (const { id, to } of deed) if (after.get(id) === to) after.delete(id);
          return after;
        });
      queue.current = queue.current.then(async () => {
        const versions = deed.map(({ id, version }) => own.latest(id, version));
        performance.mark('board-drop');
        try {
          const moves = deed.map(({ id, to: { during, roomId } }, at) => ({
            ...{ id, roomId, version: versions[at] ?? 0 },
            during: during && rangeOf(during),
          }));
          const answer = await ask(client, moveItems, { input: { moves, forums: [] } });
          answer.moveAgendaItems.items.forEach((item) => {
            const at = deed.findIndex(({ id }) => id === item.id);
            took(item, versions[at] ?? 0);
          });
          performance.measure('board-confirmed', 'board-drop');
        } catch (failure) {
          setHistory(undone);
          setLast(null);
          if (isRefused(failure, 'VERSION_CONFLICT')) {
            await client.invalidateQueries({ queryKey: ['board'] });
            setStale(deed);
          } else setFailed({ deed, failure });
        }
        settle();
      });
    },
    [client, own, took],
  );

  const act = useCallback(
    (deed: Deed) => {
      setHistory((before) => doing(before, deed));
      setLast(deed);
      send(deed, (before) => without(before, deed));
    },
    [send],
  );

  const undo = useCallback(() => {
    const deed = history.past.at(-1);
    if (!deed) return;
    setHistory(undoing);
    setLast(null);
    send(reversed(deed), (before) => without(before, deed));
  }, [history, send]);

  const redo = useCallback(() => {
    const deed = history.future.at(-1);
    if (!deed) return;
    setHistory(redoing);
    setLast(null);
    send(deed, (before) => without(before, deed));
  }, [history, send]);

  const retry = useCallback(() => {
    if (failed) act(failed.deed);
  }, [act, failed]);

  const keepMine = useCallback(
    (now: (id: string) => Pick<Moved, 'from' | 'version'> | undefined) => {
      if (stale) act(stale.map((moved) => ({ ...moved, ...now(moved.id) })));
    },
    [act, stale],
  );

  const dismiss = useCallback(() => {
    setFailed(null);
    setStale(null);
  }, []);

  const forgetLast = useCallback(() => setLast(null), []);
  const latest = useCallback((id: string, version: number) => own.latest(id, version), [own]);

  return {
    ...{ places, written, history, last, failed, stale, act, undo, redo, retry, keepMine },
    ...{ dismiss, forgetLast, took, latest },
  };
}
