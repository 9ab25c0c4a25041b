import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';

import { ask } from '../../kernel/api/ask.js';
import { rowsOf, spansOfRows } from '../../kernel/ui/spans.js';
import { useTakeBack } from '../../kernel/ui/use-take-back.js';
import { inviteSpeaker, saveAvailability, savePerson } from './people.generated.js';
import { inputOfPerson, type nobody, type PersonField } from './person-fields.js';
import { type PeopleEvent, type PersonOfEvent, useRefetchPeople } from './use-people.js';

interface Saving {
  readonly shown: typeof nobody;
  readonly changed: readonly PersonField[];
  readonly before: typeof nobody;
  readonly invites: boolean;
}

/** Saves who somebody is, then when they can come, then the invitation: each is an act of its own. */
export function usePersonSaving(
  { id: eventId, timeZone }: PeopleEvent,
  one: PersonOfEvent | null,
  onSaved: (undo: (() => void) | null) => void,
) {
  const client = useQueryClient();
  const refetch = useRefetchPeople();
  const takeBack = useTakeBack();
  // Who was added, and whose invitation was refused, is added already.
  const made = useRef<{ readonly id: string; readonly version: number } | null>(null);

  const write = async (
    { shown, changed }: Pick<Saving, 'shown' | 'changed'>,
    at: typeof made.current,
  ) => {
    let now = at;
    const input = inputOfPerson(shown, one?.person ?? null, changed);
    if (!now || Object.keys(input).length > 0) {
      const answer = await ask(client, savePerson, {
        input: now ? { ...input, ...now } : { ...input, eventId },
      });
      now = answer.savePerson;
      if (!one) made.current = now;
    }
    if (changed.includes('availability')) {
      const spans = spansOfRows(rowsOf(shown.availability), timeZone) ?? [];
      await ask(client, saveAvailability, { input: { eventId, personId: now.id, spans } });
    }
    return now;
  };
  const undo = ({ id, version }: { id: string; version: number }, { before, changed }: Saving) =>
    write({ shown: before, changed }, { id, version }).finally(refetch);

  return useMutation({
    mutationFn: async (saving: Saving) => {
      const at = one ? { id: one.id, version: one.person.version } : made.current;
      const saved = await write(saving, at);
      if (!one && saving.invites) {
        await ask(client, inviteSpeaker, { input: { eventId, personId: saved.id } });
      }
      return saved;
    },
    onSuccess: (saved, saving) =>
      onSaved(one ? () => void takeBack(() => undo(saved, saving)) : null),
    onSettled: refetch,
  });
}
