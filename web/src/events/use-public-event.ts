import type { QueryClient } from '@tanstack/react-query';
import { useSuspenseQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { useOutletContext, useParams } from 'react-router';

import { asking } from '../kernel/api/asked.js';
import type { Params } from '../kernel/shell/page.js';
import { publicEvent, type PublicEventQuery } from './public-event.generated.js';

/** What every page of an event needs to know of it. */
export type PublicEvent = NonNullable<PublicEventQuery['event']>;

const askingEvent = (slug: string) => asking(publicEvent, { slug }, { live: ['released'] });

/** Null where there is no such event, or none that this visitor may see. */
export function useEventOfPath(): PublicEvent | null {
  const { slug = '' } = useParams();
  return useSuspenseQuery({
    ...askingEvent(slug),
    // The server asks as a visitor does; who is signed in may see what is not published yet.
    refetchOnMount: ({ state: { data } }) => (data?.event === null ? 'always' : true),
  }).data.event;
}

export async function prefetchEvent(client: QueryClient, { slug = '' }: Params): Promise<void> {
  await client.query(askingEvent(slug));
}

/** An event whose programme is shown before it is released, so that nothing in it can be opened yet. */
export const GivenEvent = createContext<PublicEvent | null>(null);

/** The event that the page lies in, or that it previews. */
export function usePublicEvent(): PublicEvent {
  const around = useOutletContext<PublicEvent>();
  return useContext(GivenEvent) ?? around;
}

export function useIsPreview(): boolean {
  return useContext(GivenEvent) !== null;
}
