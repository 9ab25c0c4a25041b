import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

import { isThere } from '../../../../src/events/calendar/spans.js';
import { may } from '../../events/may.js';
import { ask } from '../../kernel/api/ask.js';
import { useAnswer } from '../../kernel/api/asked.js';
import type { Topic } from '../../kernel/api/live.js';
import { dayOf, daysBetween, instantsOf } from '../../kernel/i18n/instants.js';
import type { Span } from '../../kernel/i18n/times.js';
import { eventPeople, type EventPeopleQuery } from './people.generated.js';

const live: readonly Topic[] = ['speakers', 'programme', 'forums', 'signings'];

export type PeopleEvent = NonNullable<EventPeopleQuery['event']>;
export type PersonOfEvent = PeopleEvent['people']['nodes'][number];
export type Status = NonNullable<PersonOfEvent['speaker']>['status'];

export const statuses: readonly Status[] = ['invited', 'confirmed', 'declined', 'withdrawn'];

/** The people of an event who fit, page by page. */
export function usePeople(slug: string, search: string, status: Status | null) {
  const asked = { slug, search: search === '' ? null : search, status };
  return useInfiniteQuery({
    queryKey: [eventPeople.name, 'list', asked],
    queryFn: ({ client, pageParam }) => ask(client, eventPeople, { ...asked, after: pageParam }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ event }) =>
      event?.people.pageInfo.hasNextPage ? event.people.pageInfo.endCursor : undefined,
    // What is found stays in sight until there is something else.
    placeholderData: (before) => before,
    meta: { live },
  });
}

/** One person of an event; null where there is none. */
export function usePersonOfEvent(slug: string, personId: string) {
  const { event } = useAnswer(eventPeople, { slug, personId }, { live });
  return { event, one: event?.people.nodes[0] ?? null };
}

/** Asks again for all that shows people. */
export function useRefetchPeople(): () => Promise<void> {
  const client = useQueryClient();
  return useCallback(() => client.invalidateQueries({ queryKey: [eventPeople.name] }), [client]);
}

/** Whether somebody answers for a speaker: for all, or for those of an own forum and of none. */
export function mayAnswerFor({ viewerMay }: PeopleEvent, { parts }: PersonOfEvent): boolean {
  if (may(viewerMay, 'editProgramme')) return true;
  if (!may(viewerMay, 'inviteSpeakers')) return false;
  return (
    parts.length === 0 ||
    parts.some(({ agendaItem }) => may(viewerMay, 'editProgramme', agendaItem.forum?.id))
  );
}

/** The days of the event, and all others on which the person takes part or can come. */
export function daysFor(event: PeopleEvent, one: PersonOfEvent | null): string[] {
  const { startsOn, endsOn, timeZone } = event;
  const spans = [
    ...(one?.availability ?? []),
    ...(one?.parts ?? []).map((part) => part.agendaItem.during),
  ];
  const taken = spans.flatMap((span) => (span ? [dayOf(Date.parse(span.start), timeZone)] : []));
  return [...new Set([...daysBetween(startsOn, endsOn), ...taken])].sort();
}

/** Whether somebody can be there for all of a span; who says nothing can come at any time. */
export function canCome(availability: readonly Span[], during: Span): boolean {
  return isThere(instantsOf(during), availability.map(instantsOf));
}
