import { useCallback, useEffect, useMemo, useState } from 'react';

import { remembered, useRemembered } from './remembered.js';
import { useUnsaved } from './use-unsaved.js';
import { changedIn, conflictsIn, type Fields, shownIn, touchedIn } from './versions.js';

/** How long somebody pauses before what they typed is kept in this browser. */
const pause = 750;

interface Draft<Name extends string> {
  readonly base: Fields<Name>;
  readonly mine: Fields<Name>;
}

/**
 * A form of one thing: what one types, beside what others write meanwhile, until one saves.
 * @param key names the thing among all drafts of this browser
 * @param present what the thing is now; stable while it stays the same
 * @param begun what counts as typed from the start
 */
export function useForm<Name extends string>(
  key: string,
  present: Fields<Name>,
  begun: Partial<Fields<Name>> = {},
) {
  const [typed, setTyped] = useState<Draft<Name>>({
    base: present,
    mine: { ...present, ...begun },
  });
  const kept = useMemo(() => remembered<Draft<Name> | null>(`dais-draft-${key}`, null), [key]);
  const draft = useRemembered(kept);
  const versions = useMemo(() => ({ ...typed, present }), [present, typed]);
  const shown = useMemo(() => shownIn(versions), [versions]);
  const conflicts = useMemo(() => conflictsIn(versions), [versions]);
  const changed = useMemo(() => changedIn(versions), [versions]);
  const isDirty = changed.length > 0;
  const unsaved = useUnsaved();
  const { mark } = unsaved;

  useEffect(() => mark(isDirty), [isDirty, mark]);
  useEffect(() => {
    if (touchedIn(typed).length === 0) return;
    const timer = setTimeout(() => kept.write(typed), pause);
    return () => clearTimeout(timer);
  }, [kept, typed]);

  const forget = useCallback(() => kept.write(null), [kept]);
  const type = useCallback(
    (fields: Partial<Fields<Name>>) =>
      setTyped(({ base, mine }) => ({ base, mine: { ...mine, ...fields } })),
    [],
  );
  /** From now on what the field is now counts as known. */
  const settle = useCallback(
    (name: Name, whose: 'mine' | 'theirs') =>
      setTyped(({ base, mine }) => ({
        base: { ...base, [name]: present[name] },
        mine: whose === 'mine' ? mine : { ...mine, [name]: present[name] },
      })),
    [present],
  );
  const start = useCallback(
    (fields: Fields<Name>) => {
      setTyped({ base: fields, mine: fields });
      forget();
      mark(false);
    },
    [forget, mark],
  );
  /** Gives up what was typed. */
  const reset = useCallback(() => start(present), [present, start]);
  /** What is shown has been saved. */
  const saved = useCallback(() => start(shown), [shown, start]);

  const offered =
    draft !== null && !isDirty && touchedIn(draft).some((one) => draft.mine[one] !== present[one]);
  const restore = useCallback(() => {
    if (draft) setTyped(draft);
  }, [draft]);

  return {
    ...{ shown, present, changed, conflicts, isDirty, unsaved, type, settle, reset, saved },
    /** Whether something was typed here before and not saved. */
    hasDraft: offered,
    restore,
    forget,
  };
}

export type Form<Name extends string> = ReturnType<typeof useForm<Name>>;
