import type { KeyboardEvent, MouseEvent } from 'react';

import type { Carrying } from './carry/carried.js';
import type { Panel } from './panels.js';
import type { BoardFocus } from './use-board-focus.js';
import type { Selection } from './use-selection.js';

interface Options {
  readonly carrying: Carrying;
  readonly selection: Selection;
  readonly focused: BoardFocus;
  /** The items as they are read. */
  readonly order: readonly string[];
  readonly open: (panel: Panel) => void;
  readonly remove: (ids: readonly string[]) => void;
  /** What is left for whoever carries. */
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface CardEvents {
  readonly onClick: (event: MouseEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** A click opens a card, with Shift it selects; Delete deletes, Escape lets go of what is selected. */
export function useCardEvents(options: Options): CardEvents {
  const { carrying, selection, focused, order, open, remove } = options;
  const onClick = ({ target, shiftKey }: MouseEvent) => {
    const card = target instanceof Element ? target.closest<HTMLElement>('[data-item]') : null;
    const id = card?.dataset.item;
    if (id === undefined || carrying.read()) return;
    if (!shiftKey || !selection.toggle(id)) open({ kind: 'thing', id });
    focused.stand(id);
  };
  /** The card one is on, or all that are selected with it. */
  const deleteAt = (event: KeyboardEvent) => {
    const { target } = event;
    const id = target instanceof HTMLElement ? target.dataset.item : undefined;
    const at = id === undefined ? -1 : order.indexOf(id);
    if (id === undefined || at < 0) return;
    event.preventDefault();
    remove(selection.selected.has(id) ? [...selection.selected] : [id]);
    const next = order[at + 1] ?? order[at - 1];
    if (next !== undefined) focused.focus(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !carrying.read()) selection.clear();
    if (event.key === 'Delete' && !carrying.read()) deleteAt(event);
    options.onKeyDown(event);
  };
  return { onClick, onKeyDown };
}
