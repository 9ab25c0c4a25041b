import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';

import { useAct } from '../../../kernel/api/asked.js';
import { isRefused } from '../../../kernel/api/refused.js';
import { rangeOf } from '../../../kernel/i18n/instants.js';
import { useTyped } from '../../../kernel/ui/use-typed.js';
import { useShared } from '../board-context.js';
import { board as boardQuery, saveItem } from '../board.generated.js';
import { movedTo } from '../deeds/moved.js';
import type { Planned } from '../planned.js';
import {
  fieldsOf,
  isTitled,
  type ItemField,
  type ItemFields,
  kindIn,
  placeFields,
  placeIn,
  titleIn,
} from './item-fields.js';

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
  const typed = useTyped<ItemField>(`item-${id}`, present);
  const { shown, changed, conflicts, isDirty, saved } = typed;
  const [problem, setProblem] = useState<Problem>(null);
  const save = useAct(saveItem, {
    onSuccess: ({ saveAgendaItem }, { input }) => {
      moves.took(saveAgendaItem, input.version ?? 0);
    },
  });

  const type = (fields: Partial<ItemFields>) => {
    typed.type(fields);
    setProblem(null);
  };
  const reset = () => {
    typed.reset();
    setProblem(null);
    save.reset();
  };

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
    saved();
    return true;
  }, [board, changed, client, conflicts, id, isDirty, moves, save, saved, shown, thing, timeZone]);

  return {
    ...{ ...typed, problem, type, reset, send },
    failure: save.error,
    isSaving: save.isPending,
    isSaved: save.isSuccess && !isDirty,
  };
}

export type ItemFormState = ReturnType<typeof useItemForm>;

/** English that stays as it was keeps its status. */
function englishOf({ title }: Planned, { en }: ItemFields) {
  return title.enStatus && en.trim() === title.en ? { enStatus: title.enStatus } : {};
}
