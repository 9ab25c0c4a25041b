import { useSyncExternalStore } from 'react';

/** A value that this browser keeps; every open tab sees it change. */
export interface Remembered<Value> {
  readonly read: () => Value;
  readonly write: (value: Value) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly initial: Value;
}

export function remembered<Value>(key: string, initial: Value): Remembered<Value> {
  const listeners = new Set<() => void>();
  let text: string | null | undefined;
  let value = initial;

  const read = () => {
    const now = stored(key);
    if (now !== text) {
      text = now;
      value = parsed(now, initial);
    }
    return value;
  };

  return {
    initial,
    read,
    write: (next) => {
      try {
        localStorage.setItem(key, JSON.stringify(next));
      } catch {
        // A private window keeps nothing; the page goes on with what it has.
        value = next;
      }
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      const elsewhere = (event: StorageEvent) => {
        if (event.key === key) listener();
      };
      listeners.add(listener);
      addEventListener('storage', elsewhere);
      return () => {
        listeners.delete(listener);
        removeEventListener('storage', elsewhere);
      };
    },
  };
}

/** What the server renders, which knows nothing of this browser, is the initial value. */
export function useRemembered<Value>(what: Remembered<Value>): Value {
  return useSyncExternalStore(what.subscribe, what.read, () => what.initial);
}

function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function parsed<Value>(text: string | null, initial: Value): Value {
  if (text === null) return initial;
  try {
    return JSON.parse(text) as Value;
  } catch {
    return initial;
  }
}
