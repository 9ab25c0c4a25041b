import { useMutation, useQueryClient } from '@tanstack/react-query';

import { hostsInput } from '../directory/hosts.js';
import { ask } from '../kernel/api/ask.js';
import { useTakeBack } from '../kernel/ui/use-take-back.js';
import type { Fields } from '../kernel/ui/versions.js';
import { editEvent, saveEventHosts } from './event-details.generated.js';
import { type EventDetails, type EventField, inputOfEvent } from './event-fields.js';

interface Saving {
  readonly shown: Fields<EventField>;
  readonly changed: readonly EventField[];
  readonly before: Fields<EventField>;
}

interface Saved {
  readonly slug: string;
  readonly version: number;
}

interface Told {
  readonly onSaved: (saved: Saved, undo: () => void) => void;
  readonly onUndone: (saved: Saved) => void;
}

/** Saves the event, then its hosts: each is an act of its own, and the second goes on from the first. */
export function useEventSaving(event: EventDetails, { onSaved, onUndone }: Told) {
  const client = useQueryClient();
  const takeBack = useTakeBack();
  const refetch = () => client.invalidateQueries();

  const write = async (
    { shown, changed }: Pick<Saving, 'shown' | 'changed'>,
    at: Saved,
  ): Promise<Saved> => {
    let now = at;
    if (changed.some((name) => name !== 'hosts')) {
      const input = inputOfEvent(shown, { ...event, version: now.version }, changed);
      now = (await ask(client, editEvent, { input })).editEvent;
    }
    if (!changed.includes('hosts')) return now;
    const input = { eventId: event.id, version: now.version, hosts: hostsInput(shown.hosts) };
    return (await ask(client, saveEventHosts, { input })).saveEventHosts;
  };
  const undo = async (saved: Saved, { before, changed }: Saving) => {
    onUndone(await write({ shown: before, changed }, saved).finally(refetch));
  };

  return useMutation({
    mutationFn: (saving: Saving) => write(saving, event),
    onSuccess: (saved, saving) => onSaved(saved, () => void takeBack(() => undo(saved, saving))),
    onSettled: refetch,
  });
}
