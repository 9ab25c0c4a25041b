import { useCallback, useEffect, useMemo, useState } from 'react';

import { remembered, useRemembered } from './remembered.js';
import { changedIn, conflictsIn, type Fields, seenIn, shownIn, touchedIn } from './versions.js';

/** How long somebody pauses before what they typed is kept in this browser. */
const pause = 750;

interface Draft<Name extends string> {
  readonly base: Fields<Name>;
  readonly mine: Fields<Name>;
}

/**
 * What one types of one thing, beside what others write meanwhile; kept in this browser until it is saved.
 * @param key names the thing among all drafts of this browser
 * @param present what the thing is now; stable while it stays the same
 * @param begun what counts as typed from the start
 */
export function useTyped<Name extends string>(
  key: string,
  present: Fields<Name>,
  begun: Partial<Fields<Name>> = {},
) {
  const [typed, setTyped] = useState<Draft<Name>>({
    base: present,
    mine: { ...present, ...begun },
  });
  const [seen, setSeen] = useState(present);
  // What one has not touched is known as it is now: typed into later, it is no conflict.
  if (seen !== present) {
    setSeen(present);
    setTyped(seenIn({ ...typed, present }));
  }
  const kept = useMemo(() => remembered<Draft<Name> | null>(`dais-draft-${key}`, null), [key]);
  const draft = useRemembered(kept);
  const versions = useMemo(() => ({ ...typed, present }), [present, typed]);
  const shown = useMemo(() => shownIn(versions), [versions]);
  const conflicts = useMemo(() => conflictsIn(versions), [versions]);
  const changed = useMemo(() => changedIn(versions), [versions]);
  const isDirty = changed.length > 0;

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
    },
    [forget],
  );
  /** Gives up what was typed. */
  const reset = useCallback(() => start(present), [present, start]);
  /** What is shown has been saved. */
  const saved = useCallback(() => start(shown), [shown, start]);

  const hasDraft =
    draft !== null && !isDirty && touchedIn(draft).some((one) => draft.mine[one] !== present[one]);
  const restore = useCallback(() => {
    if (draft) setTyped(draft);
  }, [draft]);

  return {
    ...{ shown, present, changed, conflicts, isDirty, type, settle, reset, saved },
    mine: typed.mine,
    /** Whether something was typed here before and not saved. */
    hasDraft,
    restore,
    forget,
  };
}
