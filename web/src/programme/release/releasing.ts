import { createContext, useContext } from 'react';

import { may } from '../../events/may.js';
import { useAnswer } from '../../kernel/api/asked.js';
import type { Topic } from '../../kernel/api/live.js';
import { releases, type ReleasesQuery } from './release.generated.js';

export type ReleasingEvent = NonNullable<ReleasesQuery['event']>;
export type ListedRelease = ReleasingEvent['releases'][number];

/** What of a draft may change what a release would say of it, or what stands in its way. */
export const draftTopics: readonly Topic[] = [
  'programme',
  'forums',
  'rooms',
  'speakers',
  'signings',
];

/** Null where there is no such event, or none that this reader may see. */
export function useReleasingEvent(slug: string): ReleasingEvent | null {
  return useAnswer(releases, { slug }, { live: ['programme'] }).event;
}

export function mayRelease({ viewerMay }: ReleasingEvent): boolean {
  return may(viewerMay, 'releaseProgramme');
}

export const ReleasingContext = createContext<ReleasingEvent | null>(null);

/** The event whose releases the screen is about. */
export function useReleasing(): ReleasingEvent {
  const event = useContext(ReleasingContext);
  if (event === null) throw new Error('This part of the screen stands in no event.');
  return event;
}

/** What matters most to who comes stands first. */
export const kindsOfChange = ['cancelled', 'moved', 'changed', 'added'] as const;

/** How many there are of each kind. */
export function countsOf(
  changes: readonly { readonly change: (typeof kindsOfChange)[number] }[],
): { kind: (typeof kindsOfChange)[number]; count: number }[] {
  return kindsOfChange
    .map((kind) => ({ kind, count: changes.filter(({ change }) => change === kind).length }))
    .filter(({ count }) => count > 0);
}
