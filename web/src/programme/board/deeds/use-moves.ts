import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';

import { isRefused } from '../../../kernel/api/refused.js';
import { board, boardRules } from '../board.generated.js';
import type { BoardItem, Place } from '../planned.js';
import { carryOut } from './carry-out.js';
import {
  type Change,
  type Deed,
  doing,
  type History,
  noHistory,
  OwnWrites,
  redoing,
  reversed,
  undoing,
  type Versioned,
  without,
} from './history.js';

/** A deed that was refused, and why. */
export interface Failed {
  readonly deed: Deed;
  readonly failure: unknown;
}

export interface Moves {
  /** Where things are put that the server has not confirmed yet. */
  readonly places: ReadonlyMap<string, Place>;
  /** What is being deleted. */
  readonly gone: ReadonlySet<string>;
  readonly written: ReadonlyMap<string, BoardItem>;
  readonly history: History;
  /** What was done last, for as long as it may be taken back at a touch. */
  readonly last: Deed | null;
  readonly failed: Failed | null;
  /** What somebody else changed in the meantime. */
  readonly stale: Deed | null;
  /** Does it; false where it did not come about. */
  readonly act: (deed: Deed) => Promise<boolean>;
  /** Takes in what was done by another way, so that it can be undone. */
  readonly did: (deed: Deed) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly retry: () => void;
  /** Does it all the same, over what stands there now. */
  readonly keepMine: (now: (change: Change) => Change | null) => void;
  readonly dismiss: () => void;
  readonly forgetLast: () => void;
  /** Takes in what another form wrote. */
  readonly took: (item: BoardItem, version: number) => void;
  /** What a new item is called until the server has made it. */
  readonly nameNew: () => Versioned;
  readonly wrote: (was: Versioned, became: Versioned) => void;
  /** What to write on, own writes followed. */
  readonly latest: (seen: Versioned) => Versioned;
}

const nowhere: ReadonlyMap<string, Place> = new Map();
const nothing: ReadonlyMap<string, BoardItem> = new Map();
const none: ReadonlySet<string> = new Set();

/** Does things at once and tells the server one after the other; what it refuses goes back. */
export function useMoves(): Moves {
  const client = useQueryClient();
  const [places, setPlaces] = useState(nowhere);
  const [gone, setGone] = useState(none);
  const [written, setWritten] = useState(nothing);
  const [history, setHistory] = useState(noHistory);
  const [last, setLast] = useState<Deed | null>(null);
  const [failed, setFailed] = useState<Failed | null>(null);
  const [stale, setStale] = useState<Deed | null>(null);
  const [own] = useState(() => new OwnWrites());
  const queue = useRef(Promise.resolve(true));

  const keep = useCallback((item: BoardItem) => {
    setWritten((before) => new Map(before).set(item.id, item));
  }, []);
  const took = useCallback(
    (item: BoardItem, version: number) => {
      own.wrote({ id: item.id, version }, item);
      keep(item);
    },
    [keep, own],
  );

  /** @param undone what becomes of the history when it does not come about */
  const send = useCallback(
    (deed: Deed, undone: (history: History) => History): Promise<boolean> => {
      setFailed(null);
      setStale(null);
      const shown = deed.map((change) => own.followed(change));
      const ahead = shown.flatMap(placesOf);
      const leaving = shown.flatMap((one) => (one.kind === 'existing' && !one.to ? [one.id] : []));
      setPlaces((before) => new Map([...before, ...ahead]));
      setGone((before) => new Set([...before, ...leaving]));
      const settle = () => {
        setPlaces((before) => {
          const after = new Map(before);
          for (const [id, to] of ahead) if (after.get(id) === to) after.delete(id);
          return after;
        });
        setGone((before) => new Set([...before].filter((id) => !leaving.includes(id))));
      };
      const done = new Set<Change>();
      const isPlain = deed.every(({ kind }) => kind === 'moved');
      const result = queue.current.then(async () => {
        performance.mark('board-drop');
        try {
          await carryOut(deed, {
            ...{ client, own, took: keep },
            done: (changes) => changes.forEach((change) => done.add(change)),
          });
          // An item that moves comes back with the answer; all else is read anew.
          if (!isPlain) {
            void client.invalidateQueries({ queryKey: [boardRules.name] });
            await client.invalidateQueries({ queryKey: [board.name] });
          }
          performance.measure('board-confirmed', 'board-drop');
          settle();
          return true;
        } catch (failure) {
          const [came, rest] = [
            deed.filter((one) => done.has(one)),
            deed.filter((one) => !done.has(one)),
          ];
          setHistory((before) => (came.length > 0 ? doing(undone(before), came) : undone(before)));
          setLast(null);
          // Where nobody answers there is nothing to read anew either.
          if (isRefused(failure)) await client.invalidateQueries({ queryKey: [board.name] });
          if (isRefused(failure, 'VERSION_CONFLICT')) setStale(rest);
          else setFailed({ deed: rest, failure });
          settle();
          return false;
        }
      });
      queue.current = result;
      return result;
    },
    [client, keep, own],
  );

  const act = useCallback(
    (deed: Deed) => {
      setHistory((before) => doing(before, deed));
      setLast(deed);
      return send(deed, (before) => without(before, deed));
    },
    [send],
  );

  const did = useCallback((deed: Deed) => {
    setHistory((before) => doing(before, deed));
    setLast(deed);
  }, []);

  const undo = useCallback(() => {
    const deed = history.past.at(-1);
    if (!deed) return;
    setHistory(undoing);
    setLast(null);
    void send(reversed(deed), (before) => without(before, deed));
  }, [history, send]);

  const redo = useCallback(() => {
    const deed = history.future.at(-1);
    if (!deed) return;
    setHistory(redoing);
    setLast(null);
    void send(deed, (before) => without(before, deed));
  }, [history, send]);

  const retry = useCallback(() => {
    if (failed) void act(failed.deed);
  }, [act, failed]);

  const keepMine = useCallback(
    (now: (change: Change) => Change | null) => {
      if (stale) void act(stale.flatMap((change) => now(change) ?? []));
    },
    [act, stale],
  );

  const dismiss = useCallback(() => {
    setFailed(null);
    setStale(null);
  }, []);

  const forgetLast = useCallback(() => setLast(null), []);
  const wrote = useCallback((was: Versioned, became: Versioned) => own.wrote(was, became), [own]);
  const nameNew = useCallback(() => own.nameNew(), [own]);
  const latest = useCallback((seen: Versioned) => own.latest(seen), [own]);

  const told = useMemo(
    () => ({ places, gone, written, history, last, failed, stale }),
    [failed, gone, history, last, places, stale, written],
  );
  const ways = useMemo(
    () => ({ act, did, undo, redo, retry, keepMine, dismiss, forgetLast }),
    [act, did, dismiss, forgetLast, keepMine, redo, retry, undo],
  );
  const follow = useMemo(() => ({ took, wrote, nameNew, latest }), [latest, nameNew, took, wrote]);
  return useMemo(() => ({ ...told, ...ways, ...follow }), [follow, told, ways]);
}

/** Where a change puts things before the server has said so. */
function placesOf(change: Change): (readonly [string, Place])[] {
  if (change.kind === 'existing' || change.kind === 'cast') return [];
  const own = [change.id, change.to] as const;
  return change.kind === 'moved'
    ? [own]
    : [own, ...change.along.map(({ id, to }) => [id, to] as const)];
}
