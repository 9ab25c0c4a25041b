import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef, useState } from 'react';

import { ask } from '../../kernel/api/ask.js';
import { asking } from '../../kernel/api/asked.js';
import { isRefused } from '../../kernel/api/refused.js';
import type { Show } from './countdown.js';
import {
  holdItem,
  nextItem,
  previousItem,
  resumeItem,
  show as showDocument,
  type ShowQuery,
  shiftShow,
  skipItem,
  startShow,
} from './show.generated.js';

export type ShownEvent = NonNullable<ShowQuery['event']>;
export type ShownForum = NonNullable<ShownEvent['forum']>;

/** What somebody who runs a show says. */
export type Command =
  | { readonly say: 'start' | 'next' | 'hold' | 'resume' | 'back' }
  /** Left out: what is on. */
  | { readonly say: 'skip'; readonly itemId?: string; readonly skipped: boolean }
  | { readonly say: 'shift'; readonly minutes: number };

/** Times go on by themselves, without a signal. */
const askEvery = 10_000;

const askingShow = (slug: string, forum: string) =>
  asking(showDocument, { slug, forum }, { live: ['show', 'programme'] });

export function useShow(slug: string, forum: string) {
  return useQuery({ ...askingShow(slug, forum), refetchInterval: askEvery });
}

type Client = ReturnType<typeof useQueryClient>;

async function say(
  client: Client,
  forumId: string,
  version: number,
  command: Command,
): Promise<Show> {
  const input = { forumId, version };
  switch (command.say) {
    case 'start':
      return (await ask(client, startShow, { input })).startShow;
    case 'next':
      return (await ask(client, nextItem, { input })).nextItem;
    case 'hold':
      return (await ask(client, holdItem, { input })).holdItem;
    case 'resume':
      return (await ask(client, resumeItem, { input })).resumeItem;
    case 'back':
      return (await ask(client, previousItem, { input })).previousItem;
    case 'skip': {
      const { itemId = null, skipped } = command;
      return (await ask(client, skipItem, { input: { ...input, itemId, skipped } })).skipItem;
    }
    case 'shift': {
      const { minutes } = command;
      return (await ask(client, shiftShow, { input: { ...input, minutes } })).shiftShow;
    }
  }
}

/** What takes a command back, where the API has it. */
export function undoing(command: Command, before: Show): Command | null {
  switch (command.say) {
    case 'start':
      return before.status === 'waiting' ? { say: 'back' } : null;
    case 'next':
      return { say: 'back' };
    case 'shift':
      return { say: 'shift', minutes: -command.minutes };
    case 'skip': {
      const { itemId } = command;
      const isOn = itemId === undefined || itemId === before.currentItem?.id;
      if (isOn) return { say: 'back' };
      return { say: 'skip', itemId, skipped: !command.skipped };
    }
    case 'hold':
    case 'resume':
    case 'back':
      return null;
  }
}

export interface Done {
  readonly before: Show;
  readonly after: Show;
}

export interface Failed {
  readonly command: Command;
  readonly failure: unknown;
}

/**
 * Says things to a show, one after the other, each about the show as it stands on this screen; of two screens
 * that say something at one time the second is told, and asked what it wants. Whoever presses twice before the
 * answer is there means it once, but for minutes.
 */
export function useCommands(slug: string, forum: ShownForum) {
  const client = useQueryClient();
  const queue = useRef<{ last: Command | null; done: Promise<unknown> }>({
    ...{ last: null, done: Promise.resolve() },
  });
  const [waiting, setWaiting] = useState(0);
  const [failed, setFailed] = useState<Failed | null>(null);
  const [overtaken, setOvertaken] = useState<Command | null>(null);
  const { id, show, slug: forumSlug } = forum;

  const sendOne = useCallback(
    async (command: Command): Promise<Done | null> => {
      const { queryKey } = askingShow(slug, forumSlug);
      // What came since this was drawn is on the screen already, or will be told as overtaken.
      const before = client.getQueryData<ShowQuery>(queryKey)?.event?.forum?.show ?? show;
      if (!before) return null;
      setFailed(null);
      setOvertaken(null);
      try {
        const after = await say(client, id, before.version, command);
        await client.cancelQueries({ queryKey });
        client.setQueryData<ShowQuery>(queryKey, (known) =>
          known?.event?.forum
            ? { event: { ...known.event, forum: { ...known.event.forum, show: after } } }
            : known,
        );
        return { before, after };
      } catch (failure) {
        if (isRefused(failure, 'VERSION_CONFLICT')) {
          void client.invalidateQueries({ queryKey });
          setOvertaken(command);
        } else setFailed({ command, failure });
        return null;
      }
    },
    [client, forumSlug, id, show, slug],
  );

  const send = useCallback(
    (command: Command): Promise<Done | null> => {
      const { last, done } = queue.current;
      if (last?.say === command.say && command.say !== 'shift') return Promise.resolve(null);
      setWaiting((count) => count + 1);
      const answer = done.then(() => sendOne(command));
      const settled = answer.then(() => {
        setWaiting((count) => count - 1);
        if (queue.current.last === command) queue.current.last = null;
      });
      queue.current = { last: command, done: settled };
      return answer;
    },
    [sendOne],
  );

  const dismiss = useCallback(() => {
    setFailed(null);
    setOvertaken(null);
  }, []);
  return { send, isPending: waiting > 0, failed, overtaken, dismiss };
}
