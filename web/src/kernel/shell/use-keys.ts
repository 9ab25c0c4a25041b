import { useContext, useEffect } from 'react';

import { remembered } from '../ui/remembered.js';
import { ActionsContext } from './actions.js';

/** How long the first key of two waits for the second. */
const patience = 1500;

/** Whether single keys do something; who dictates, or types with a shaky hand, may switch them off. */
export const singleKeys = remembered('dais-single-keys', true);

/** Runs the action whose keys are pressed. Single keys rest while somebody types or a dialog is open. */
export function useKeys(): void {
  const actions = useContext(ActionsContext);
  useEffect(() => {
    let first: string | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;

    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.altKey || event.repeat) return;
      const modified = event.ctrlKey || event.metaKey;
      if (!modified && (!singleKeys.read() || isTyping(event.target) || dialogIsOpen())) return;
      // A button that has the focus is pressed by it.
      if (event.key === ' ' && isPressable(event.target)) return;
      const key = modified ? `mod+${event.key.toLowerCase()}` : event.key;
      const wanted = first === null ? key : `${first} ${key}`;
      const list = actions.list().filter(({ run }) => run !== null);
      // What has a key of its own goes before what knows it beside another.
      const action =
        list.findLast(({ keys }) => keys === wanted) ??
        list.findLast(({ also }) => also?.includes(wanted));
      clearTimeout(timer);
      first = null;
      if (action) {
        event.preventDefault();
        action.run?.();
      } else if (list.some(({ keys }) => keys?.startsWith(`${key} `))) {
        first = key;
        timer = setTimeout(() => (first = null), patience);
      }
    };

    document.addEventListener('keydown', pressed);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('keydown', pressed);
    };
  }, [actions]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

function isPressable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button, a, summary, label') !== null;
}

function dialogIsOpen(): boolean {
  return document.querySelector('dialog[open], [role="dialog"]') !== null;
}
