import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';

import { hostsInput } from '../../directory/hosts.js';
import { ask } from '../../kernel/api/ask.js';
import { useTakeBack } from '../../kernel/ui/use-take-back.js';
import { type ForumField, inputOfForum, type noForum } from './forum-fields.js';
import { deleteForum, organisedForums, saveForum, saveForumHosts } from './forums.generated.js';
import type { ForumsEvent, OrganisedForum } from './use-forums.js';

interface Saving {
  readonly shown: typeof noForum;
  readonly changed: readonly ForumField[];
  readonly before: typeof noForum;
}

/** Saves the forum, then its hosts: each is an act of its own, and the second goes on from the first. */
export function useForumSaving(
  { id: eventId, timeZone }: ForumsEvent,
  forum: OrganisedForum | null,
  onSaved: (undo: () => void) => void,
) {
  const client = useQueryClient();
  const takeBack = useTakeBack();
  // One that was made and whose hosts were refused is made already.
  const made = useRef<{ readonly id: string; readonly version: number } | null>(null);
  const refetch = () => client.invalidateQueries({ queryKey: [organisedForums.name] });

  const write = async (
    { shown, changed }: Pick<Saving, 'shown' | 'changed'>,
    at: typeof made.current,
  ) => {
    let now = at;
    const input = inputOfForum(shown, forum, changed, timeZone);
    if (!now || Object.keys(input).length > 0) {
      const answer = await ask(client, saveForum, {
        input: now ? { ...input, ...now } : { ...input, eventId },
      });
      now = answer.saveForum;
      if (!forum) made.current = now;
    }
    if (!changed.includes('hosts')) return now;
    const hosts = hostsInput(shown.hosts);
    const { id: forumId, version } = now;
    return (await ask(client, saveForumHosts, { input: { forumId, version, hosts } }))
      .saveForumHosts;
  };
  const undo = (saved: { id: string; version: number }, { before, changed }: Saving) => {
    const { id, version } = saved;
    const undone = forum
      ? write({ shown: before, changed }, { id, version })
      : ask(client, deleteForum, { id, version });
    return undone.finally(refetch);
  };

  return useMutation({
    mutationFn: (saving: Saving) =>
      write(saving, forum ? { id: forum.id, version: forum.version } : made.current),
    onSuccess: (saved, saving) => onSaved(() => void takeBack(() => undo(saved, saving))),
    onSettled: () => refetch(),
  });
}
