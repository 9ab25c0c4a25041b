import { type RefObject, useCallback } from 'react';

import type { BoardForum, Place } from './planned.js';
import type { BoardFocus } from './use-board-focus.js';
import type { BoardState } from './use-board.js';
import type { Panels } from './use-panels.js';

export interface NewItem {
  /** Opens the panel for one at a place, or without one. */
  readonly addAt: (place: Place | null) => void;
  /** It was made; `edit` to go on in its editor. */
  readonly made: (id: string, edit: boolean) => void;
}

/** A new item belongs to the forum that holds its place, or to that of the card one is on. */
export function useNewItem(
  root: RefObject<HTMLElement | null>,
  state: BoardState,
  { current, focus }: BoardFocus,
  { open, close }: Panels,
): NewItem {
  const addAt = useCallback(
    (place: Place | null) => {
      const on = root.current?.querySelector<HTMLElement>('[data-item]:focus')?.dataset.item;
      const focused = state.board.byId.get(on ?? current ?? '')?.forum;
      const forum = place
        ? forumAt(place, state)
        : state.ownForums.find(({ id }) => id === focused?.id);
      open({ kind: 'new', at: { place, forumId: forum?.id ?? null } });
    },
    [current, open, root, state],
  );
  const made = useCallback(
    (id: string, edit: boolean) => {
      if (edit) open({ kind: 'thing', id });
      else close();
      focus(id);
    },
    [close, focus, open],
  );
  return { addAt, made };
}

/** The forum whose band a place lies in; else one of its own whose items choose their rooms. */
function forumAt(
  { during, roomId }: Place,
  { board, ownForums }: BoardState,
): BoardForum | undefined {
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
