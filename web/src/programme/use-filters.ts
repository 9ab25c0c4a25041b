import { useCallback, useDeferredValue, useMemo } from 'react';
import { useSearchParams } from 'react-router';

import { useIsTakenOver } from '../kernel/ui/use-is-taken-over.js';
import type { Entry } from './plan.js';
import { matcher } from './search.js';
import { useWords } from './use-words.js';

export type View = 'list' | 'grid';

export interface Filters {
  readonly view: View;
  readonly forum: string | null;
  readonly room: string | null;
  readonly kind: string | null;
  readonly words: string;
  readonly type: (words: string) => void;
  readonly isFiltered: boolean;
  readonly matches: (entry: Entry) => boolean;
  readonly set: (name: 'view' | 'forum' | 'room' | 'kind' | 'q', value: string | null) => void;
  readonly clear: () => void;
}

const whole = new URLSearchParams();

/** What of the programme is shown: it stands in the address, so that it can be sent to somebody. */
export function useFilters(): Filters {
  const [asked, setSearch] = useSearchParams();
  // The server renders the whole programme, whatever is asked for: so does the browser as it takes over.
  const search = useIsTakenOver() ? asked : whole;
  const forum = search.get('forum');
  const room = search.get('room');
  const kind = search.get('kind');

  const set = useCallback<Filters['set']>(
    (name, value) =>
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          if (value === null || value === '') next.delete(name);
          else next.set(name, value);
          return next;
        },
        { replace: true, preventScrollReset: true },
      ),
    [setSearch],
  );
  const [words, type] = useWords(search.get('q') ?? '', set);
  const soughtFor = useDeferredValue(words);
  const clear = useCallback(() => {
    type('');
    setSearch(
      (before) => {
        const view = before.get('view');
        return view === null ? {} : { view };
      },
      { replace: true, preventScrollReset: true },
    );
  }, [setSearch, type]);

  const matches = useMemo(() => {
    const isSought = matcher(soughtFor);
    return (entry: Entry) =>
      (forum === null || entry.forum.slug === forum) &&
      (room === null || entry.room?.id === room) &&
      (kind === null || entry.item.kind === kind) &&
      isSought(entry);
  }, [forum, kind, room, soughtFor]);

  return {
    view: search.get('view') === 'grid' ? 'grid' : 'list',
    ...{ forum, room, kind, words, type, matches, set, clear },
    isFiltered: (forum ?? room ?? kind) !== null || words !== '',
  };
}
