import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';

import { ask } from '../../../kernel/api/ask.js';
import type { Document } from '../../../kernel/api/document.js';
import { isRefused } from '../../../kernel/api/refused.js';
import { dayOf, instantsOf } from '../../../kernel/i18n/instants.js';
import { board as boardQuery } from '../board.generated.js';
import type { Deed } from '../deeds/history.js';
import { itemOn } from '../draft.js';
import { type Planned } from '../planned.js';
import type { BoardState } from '../use-board.js';
import {
  type ArrangedFragment,
  compactForum,
  copyBreak,
  shiftDay,
  swapItems,
} from './arrange.generated.js';

export interface Shift {
  readonly day: string;
  readonly minutes: number;
  /** Null: all forums of the event. */
  readonly forumId: string | null;
  /** Whether the spans of the forums that hold a room go along. */
  readonly withSpans: boolean;
}

/** Changes of many things at once; each is undone as one. What is refused is thrown. */
export interface Arrange {
  readonly swap: (one: string, other: string) => Promise<void>;
  readonly shift: (shift: Shift) => Promise<void>;
  readonly compact: (forumId: string, gapMinutes: number) => Promise<void>;
  readonly copyBreak: (id: string) => Promise<void>;
}

export function useArrange({ board, event, moves }: BoardState): Arrange {
  const client = useQueryClient();
  const { did, took, wrote } = moves;

  const arrange = useCallback(
    async <Answer, Variables extends object>(
      document: Document<Answer, Variables>,
      variables: Variables,
      arrangedIn: (answer: Answer) => ArrangedFragment,
    ) => {
      try {
        const arranged = arrangedIn(await ask(client, document, variables));
        for (const { id, version } of arranged.undo.moves) {
          const item = arranged.items.find((one) => one.id === id);
          if (item) took(item, version - 1);
        }
        for (const { id, version } of arranged.undo.forums) {
          wrote({ id, version: version - 1 }, { id, version });
        }
        await client.invalidateQueries({ queryKey: [boardQuery.name] });
        const deed = deedFrom(arranged, board.byId);
        if (deed.length > 0) did(deed);
      } catch (failure) {
        if (isRefused(failure)) await client.invalidateQueries({ queryKey: [boardQuery.name] });
        throw failure;
      }
    },
    [board, client, did, took, wrote],
  );

  return useMemo(() => {
    const seen = (things: readonly Planned[]) =>
      things.flatMap(({ item }) => (item ? [{ id: item.id, version: item.version }] : []));
    const { things } = board.draft;
    const startsOn = (day: string) => (thing: Planned) =>
      thing.during !== null && dayOf(thing.during.start, event.timeZone) === day;

    return {
      swap: (one, other) => {
        const [first, second] = seen([one, other].flatMap((id) => board.byId.get(id) ?? []));
        if (!first || !second) return Promise.resolve();
        return arrange(
          swapItems,
          { input: { one: first, other: second } },
          (answer) => answer.swapAgendaItems,
        );
      },
      shift: ({ day, minutes, forumId, withSpans }) => {
        const there = things
          .filter(startsOn(day))
          .filter(({ forum }) => forumId === null || forum.id === forumId);
        const forums = there
          .filter(({ item }) => withSpans && item === null)
          .map(({ id, forum: { version } }) => ({ id, version }));
        const input = { eventId: event.id, day, minutes, forumId, forums, items: seen(there) };
        return arrange(shiftDay, { input }, (answer) => answer.shiftDay);
      },
      compact: (forumId, gapMinutes) => {
        const items = seen(
          things.filter(({ forum, during }) => forum.id === forumId && during !== null),
        );
        const input = { forumId, gapMinutes, items };
        return arrange(compactForum, { input }, (answer) => answer.compactForum);
      },
      copyBreak: (id) => {
        const [item] = seen([id].flatMap((one) => board.byId.get(one) ?? []));
        if (!item) return Promise.resolve();
        return arrange(copyBreak, { input: item }, (answer) => answer.copyBreak);
      },
    };
  }, [arrange, board, event]);
}

/** What was done, as the board undoes it and does it again. */
function deedFrom(
  { items, forums, undo }: ArrangedFragment,
  byId: ReadonlyMap<string, Planned>,
): Deed {
  if (undo.moves.length === 0 && undo.forums.length === 0) {
    return items.flatMap(({ id, version, title, fixed, kind, forumId, ...item }) => {
      const forum = [...byId.values()].find((thing) => thing.id === forumId)?.forum;
      if (!forum) return [];
      const kept = { ...itemOn(item, forum), forumId, kind, title, fixed, parts: [] };
      return [{ kind: 'existing' as const, id, version, title, kept, from: false, to: true }];
    });
  }
  const moved = undo.moves.flatMap(({ id, version, during, roomId, position }) => {
    const item = items.find((one) => one.id === id);
    const forum = byId.get(id)?.forum;
    if (!item || !forum) return [];
    const from = { during: during && instantsOf(during), roomId, position };
    const to = { ...itemOn(item, forum), position: item.position };
    return [{ kind: 'moved' as const, id, title: item.title, from, to, version: version - 1 }];
  });
  const spans = undo.forums.flatMap(({ id, version, during }) => {
    const now = forums.find((one) => one.id === id)?.during;
    const thing = byId.get(id);
    if (!now || !thing) return [];
    const { roomId, title } = thing;
    const [from, to] = [during, now].map((range) => ({ during: instantsOf(range), roomId }));
    return from && to
      ? [{ kind: 'span' as const, id, title, from, to, along: [], version: version - 1 }]
      : [];
  });
  return [...moved, ...spans];
}
