import { useSyncExternalStore } from 'react';

import { type Toast, ToastCard } from './toast-card.js';
import classes from './toasts.module.css';

let shown: (Toast & { readonly id: number }) | null = null;
let count = 0;
const listeners = new Set<() => void>();

function put(next: typeof shown): void {
  shown = next;
  for (const listener of listeners) listener();
}

/** Says what was done; it stands until the next one, or for ten seconds. */
export function showToast(toast: Toast): void {
  count += 1;
  put({ ...toast, id: count });
}

/** Where toasts stand; once in a layout, so that they outlast the screen that was left. */
export function ToastShelf() {
  const toast = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => shown,
    () => null,
  );
  return (
    <div className={classes.shelf} role="status">
      {toast && <ToastCard key={toast.id} {...toast} onGone={() => put(null)} />}
    </div>
  );
}
