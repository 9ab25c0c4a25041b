import { useSyncExternalStore } from 'react';

import { remembered, type Remembered, useRemembered } from '../kernel/ui/remembered.js';

const stars = new Map<string, Remembered<readonly string[]>>();
const none: readonly string[] = [];

/** The ids of the items somebody wants to see; this browser alone knows them. */
function starsOf(slug: string): Remembered<readonly string[]> {
  const known = stars.get(slug) ?? remembered(`dais-stars ${slug}`, none);
  stars.set(slug, known);
  return known;
}

export function useStars(slug: string): readonly string[] {
  return useRemembered(starsOf(slug));
}

/** Whether one item is among them; it renders again for this one alone. */
export function useIsStarred(slug: string, id: string): boolean {
  const own = starsOf(slug);
  return useSyncExternalStore(
    own.subscribe,
    () => own.read().includes(id),
    () => false,
  );
}

export function toggleStar(slug: string, id: string): void {
  const own = starsOf(slug);
  const now = own.read();
  own.write(now.includes(id) ? now.filter((one) => one !== id) : [...now, id]);
}
