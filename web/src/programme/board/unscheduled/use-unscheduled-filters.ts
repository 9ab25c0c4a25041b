import { useCallback } from 'react';
import { useSearchParams } from 'react-router';

import { useWords } from '../../use-words.js';
import type { Planned } from '../planned.js';

export interface UnscheduledFilters {
  /** The code of a forum. */
  readonly forum: string | null;
  readonly kind: string | null;
  readonly words: string;
  readonly type: (words: string) => void;
  readonly set: (name: 'forum' | 'kind' | 'q', value: string | null) => void;
  readonly clear: () => void;
  readonly isFiltered: boolean;
}

/** What of the unscheduled is shown: it stands in the address, so that it can be sent to somebody. */
export function useUnscheduledFilters(): UnscheduledFilters {
  const [search, setSearch] = useSearchParams();
  const [forum, kind] = [search.get('forum'), search.get('kind')];
  const put = useCallback(
    (values: Readonly<Record<string, string | null>>) =>
      setSearch(
        (before) => {
          const next = new URLSearchParams(before);
          for (const [name, value] of Object.entries(values)) {
            if (value === null || value === '') next.delete(name);
            else next.set(name, value);
          }
          return next;
        },
        { replace: true },
      ),
    [setSearch],
  );
  const set = useCallback<UnscheduledFilters['set']>(
    (name, value) => put({ [name]: value }),
    [put],
  );
  const [words, type] = useWords(search.get('q') ?? '', set);
  const clear = useCallback(() => {
    type('');
    put({ forum: null, kind: null, q: null });
  }, [put, type]);
  const isFiltered = (forum ?? kind) !== null || words !== '';
  return { forum, kind, words, type, set, clear, isFiltered };
}

/** Whether something that waits is among what is asked for. */
export function isSought(
  { title, forum, item }: Planned,
  wanted: Pick<UnscheduledFilters, 'forum' | 'kind' | 'words'>,
): boolean {
  const texts = [
    ...[title.zh, title.en, forum.title.zh, forum.title.en, forum.code],
    ...(item?.speakers ?? []).map(({ person }) => person.name),
  ];
  const sought = wanted.words.trim().toLocaleLowerCase();
  return (
    (wanted.forum === null || forum.code === wanted.forum) &&
    (wanted.kind === null || item?.kind === wanted.kind) &&
    texts.some((text) => text?.toLocaleLowerCase().includes(sought))
  );
}
