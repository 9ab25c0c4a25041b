import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useState } from 'react';

import { useAct } from '../../kernel/api/asked.js';
import { isRefused } from '../../kernel/api/refused.js';
import { remembered, useRemembered } from '../../kernel/ui/remembered.js';
import { board as boardQuery, saveItem } from './board.generated.js';
import { useShared } from './board-context.js';
import { movedTo } from './carry.js';
import {
  changedIn,
  conflictsIn,
  fieldsOf,
  isTitled,
  type ItemField,
  type ItemFields,
  kindIn,
  placeFields,
  placeIn,
  shownIn,
  titleIn,
  touchedIn,
} from './item-fields.js';
import { type Planned, rangeOf } from './planned.js';

/** How long somebody pauses before what they typed is kept in this browser. */
const pause = 750;

interface Draft {
  readonly base: ItemFields;
  readonly mine: ItemFields;
}

/** What is wrong with the fields, by the first that is. */
export type Problem = 'title' | 'place' | null;

/** The form of an item: what one types, beside what others write meanwhile, until one saves. */
export function useItemForm(thing: Planned) {
  const { state } = useShared();
  const { moves, board, event } = state;
  const { timeZone } = event;
  const client = useQueryClient();
  const { id } = thing;
  const present = useMemo(() => fieldsOf(thing, timeZone), [thing, timeZone]);
  const [typed, setTyped] = useState<Draft>({ base: present, mine: present });
  const [problem, setProblem] = useState<Problem>(null);
  const kept = useMemo(() => remembered<Draft | null>(`dais-draft-item-${id}`, null), [id]);
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
  const save = useAct(saveItem, {
    onSuccess: ({ saveAgendaItem }, { input }) => {
      moves.took(saveAgendaItem, input.version ?? 0);
    },
  });

  const type = useCallback((fields: Partial<ItemFields>) => {
    setTyped(({ base, mine }) => ({ base, mine: { ...mine, ...fields } }));
    setProblem(null);
  }, []);
  /** From now on it counts as known what the field is now. */
  const settle = useCallback(
    (field: ItemField, whose: 'mine' | 'theirs') =>
      setTyped(({ base, mine }) => ({
        base: { ...base, [field]: present[field] },
        mine: whose === 'mine' ? mine : { ...mine, [field]: present[field] },
      })),
    [present],
  );
  const reset = useCallback(() => {
    setTyped({ base: present, mine: present });
    setProblem(null);
    forget();
    save.reset();
  }, [forget, present, save]);

  /** Saves what is changed; false where it was not. */
  const send = useCallback(async (): Promise<boolean> => {
    if (!isDirty) return true;
    const place = placeIn(shown, thing, timeZone);
    const isPlaced = !changed.some((field) => placeFields.includes(field)) || place !== null;
    const wrong = !isTitled(shown) ? 'title' : isPlaced ? null : 'place';
    setProblem(wrong);
    if (wrong !== null || conflicts.length > 0 || !thing.item) return false;
    const has = (...names: ItemField[]) => names.some((name) => changed.includes(name));
    const now = moves.latest({ id, version: thing.item.version });
    const moved =
      place && has(...placeFields) ? movedTo(id, place, board, thing.item.version) : null;
    try {
      await save.mutateAsync({
        input: {
          ...now,
          ...(has('zh', 'en') && { title: { ...titleIn(shown), ...englishOf(thing, shown) } }),
          ...(has('kind') && { kind: kindIn(shown) }),
          ...(has('fixed') && { fixed: shown.fixed !== '' }),
          ...(moved && {
            roomId: moved.to.roomId,
            during: moved.to.during && rangeOf(moved.to.during),
          }),
        },
      });
    } catch (failure) {
      if (isRefused(failure, 'VERSION_CONFLICT')) {
        await client.invalidateQueries({ queryKey: [boardQuery.name] });
      }
      return false;
    }
    if (moved) moves.did([moved]);
    setTyped({ base: shown, mine: shown });
    forget();
    return true;
  }, [board, changed, client, conflicts, forget, id, isDirty, moves, save, shown, thing, timeZone]);

  const offered =
    draft !== null &&
    !isDirty &&
    touchedIn(draft).some((field) => draft.mine[field] !== present[field])
      ? draft
      : null;
  const restore = useCallback(() => {
    if (draft) setTyped(draft);
  }, [draft]);

  return {
    ...{ shown, present, conflicts, isDirty, problem, type, settle, reset, send },
    mine: typed.mine,
    failure: save.error,
    isSaving: save.isPending,
    isSaved: save.isSuccess && !isDirty,
    /** Something typed here before and not saved. */
    draft: offered,
    restore,
    forget,
  };
}

export type ItemForm = ReturnType<typeof useItemForm>;

/** English that stays as it was keeps its status. */
function englishOf({ title }: Planned, { en }: ItemFields) {
  return title.enStatus && en.trim() === title.en ? { enStatus: title.enStatus } : {};
}
