import { useCallback, useEffect } from 'react';

import { useTyped } from './use-typed.js';
import { useUnsaved } from './use-unsaved.js';
import type { Fields } from './versions.js';

/** A form that has its page for itself: what one types, and who asks before it is left (see `useTyped`). */
export function useForm<Name extends string>(
  key: string,
  present: Fields<Name>,
  begun: Partial<Fields<Name>> = {},
) {
  const typed = useTyped(key, present, begun);
  const unsaved = useUnsaved();
  const { isDirty, reset: giveUp, saved: take } = typed;
  const { mark } = unsaved;
  useEffect(() => mark(isDirty), [isDirty, mark]);

  // Whoever saves or gives up may leave in the same breath.
  const reset = useCallback(() => {
    giveUp();
    mark(false);
  }, [giveUp, mark]);
  const saved = useCallback(() => {
    take();
    mark(false);
  }, [mark, take]);
  return { ...typed, unsaved, reset, saved };
}

export type Form<Name extends string> = ReturnType<typeof useForm<Name>>;
