import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

import classes from './toasts.module.css';

/** How long what was done offers to be taken back. */
const offered = 10_000;

/** What was done, and how it is taken back. */
export interface Toast {
  readonly text: string;
  readonly undo?: () => void;
}

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
      {toast && <ToastCard key={toast.id} {...toast} />}
    </div>
  );
}

/** It waits while somebody looks at it. */
function ToastCard({ text, undo }: Toast) {
  const { t } = useTranslation();
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => put(null), offered);
    return () => clearTimeout(timer);
  }, [isHeld]);
  return (
    <div
      className={classes.toast}
      data-toast=""
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{text}</span>
      {undo && (
        <button
          type="button"
          className="button"
          onClick={() => {
            put(null);
            undo();
          }}
        >
          {t('form.undo')}
        </button>
      )}
      <button type="button" className="button bare" onClick={() => put(null)}>
        {t('close')}
      </button>
    </div>
  );
}
