import { useEffect } from 'react';

import { usePublicEvent } from '../events/use-public-event.js';
import { remembered, type Remembered, useRemembered } from '../kernel/ui/remembered.js';

const all = new Map<string, Remembered<number | null>>();

/** The last release of which somebody has read what changed; this browser alone knows it. */
function seenOf(slug: string): Remembered<number | null> {
  const known = all.get(slug) ?? remembered<number | null>(`dais-seen-release ${slug}`, null);
  all.set(slug, known);
  return known;
}

/** The same; to whoever comes for the first time nothing has changed, so they begin with the present one. */
export function useSeenRelease(): number | null {
  const { slug, release } = usePublicEvent();
  return useFirstSeen(slug, release?.number ?? null);
}

export function useFirstSeen(slug: string, present: number | null): number | null {
  const seen = useRemembered(seenOf(slug));
  useEffect(() => {
    const own = seenOf(slug);
    // While the browser takes the page over, nothing seems to be remembered.
    if (own.read() === null && present !== null) own.write(present);
  }, [present, slug]);
  return seen;
}

export function seeRelease(slug: string, number: number): void {
  seenOf(slug).write(number);
}
