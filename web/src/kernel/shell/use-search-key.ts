import { type RefObject, useMemo } from 'react';

import { useActions } from './actions.js';

/** `/` leads to the search of the page; where there is none it opens the palette. */
export function useSearchKey(
  search: RefObject<HTMLElement | null>,
  group: string,
  label: string,
): void {
  useActions(
    useMemo(
      () => [{ id: 'search', group, label, keys: '/', run: () => search.current?.focus() }],
      [group, label, search],
    ),
  );
}
