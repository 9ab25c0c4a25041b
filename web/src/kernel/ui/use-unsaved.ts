import { useCallback, useEffect, useRef, useState } from 'react';
import { useBlocker } from 'react-router';

/** What keeps somebody from leaving what they typed by mistake. */
export interface Unsaved {
  /** Says whether there is something to lose. */
  readonly mark: (isDirty: boolean) => void;
  /** Goes on at once, or asks first. */
  readonly leave: (go: () => void) => void;
  /** Whether it is being asked. */
  readonly isAsked: boolean;
  readonly stay: () => void;
  /** Goes on, whether it was saved or is given up. */
  readonly goOn: () => void;
}

/** Asks before what was typed is left: for another place on the screen, another page, or for good. */
export function useUnsaved(): Unsaved {
  const dirty = useRef(false);
  const [wanted, setWanted] = useState<(() => void) | null>(null);
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) =>
      dirty.current && currentLocation.pathname !== nextLocation.pathname,
  );

  useEffect(() => {
    const leaving = (event: BeforeUnloadEvent) => {
      if (dirty.current) event.preventDefault();
    };
    addEventListener('beforeunload', leaving);
    return () => removeEventListener('beforeunload', leaving);
  }, []);

  const mark = useCallback((isDirty: boolean) => {
    dirty.current = isDirty;
  }, []);
  const leave = useCallback((go: () => void) => {
    if (dirty.current) setWanted(() => go);
    else go();
  }, []);
  const stay = useCallback(() => {
    setWanted(null);
    if (blocker.state === 'blocked') blocker.reset();
  }, [blocker]);
  const goOn = useCallback(() => {
    dirty.current = false;
    setWanted(null);
    wanted?.();
    if (blocker.state === 'blocked') blocker.proceed();
  }, [blocker, wanted]);

  return { mark, leave, isAsked: wanted !== null || blocker.state === 'blocked', stay, goOn };
}
