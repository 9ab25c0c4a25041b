import { useQuery, useQueryClient } from '@tanstack/react-query';

import { ask } from '../../../kernel/api/ask.js';
import { asking } from '../../../kernel/api/asked.js';
import type { BilingualText } from '../../../kernel/ui/bilingual.js';
import type { BoardEvent } from '../planned.js';
import { eventSpeakers, peopleNamed } from './item.generated.js';

/** Somebody who could take part. */
export interface Candidate {
  readonly personId: string;
  readonly name: string;
  readonly nameLatin: string | null;
  readonly organisation: BilingualText | null;
  /** Null: not invited to the event, or no longer coming; they would be invited. */
  readonly speakerId: string | null;
}

const most = 8;

/** Everybody who is invited to the event, and then whoever of the directory has such a name. */
export function useCandidates(event: BoardEvent, wanted: string) {
  const speakers = useSpeakers(event);
  const sought = wanted.trim().toLocaleLowerCase();
  const people = useQuery({
    ...asking(peopleNamed, { eventId: event.id, search: sought }),
    enabled: sought !== '',
    placeholderData: (before) => before,
  });
  const invited = (speakers.data ?? []).filter((one) => matches(one, sought)).slice(0, most);
  const known = new Set((speakers.data ?? []).map(({ personId }) => personId));
  const others = (sought === '' ? [] : (people.data?.people.nodes ?? []))
    .filter(({ id }) => !known.has(id))
    .map(({ id, name, nameLatin, organisation }): Candidate => {
      return {
        personId: id,
        name,
        nameLatin,
        organisation: organisation?.name ?? null,
        speakerId: null,
      };
    });
  return {
    found: [...invited, ...others].slice(0, most + 4),
    failure: speakers.error ?? people.error,
    retry: () => void Promise.all([speakers.refetch(), people.refetch()]),
    isPending: speakers.isPending || (sought !== '' && people.isFetching),
  };
}

/** All speakers of the event, whatever became of their invitation. */
export function useSpeakers({ id, slug }: BoardEvent) {
  const client = useQueryClient();
  return useQuery({
    queryKey: ['eventSpeakers', id],
    meta: { live: ['speakers'] },
    queryFn: async () => {
      const found: Candidate[] = [];
      let after: string | null = null;
      do {
        const { event }: Awaited<ReturnType<typeof askSpeakers>> = await askSpeakers(after);
        for (const speaker of event?.speakers.nodes ?? []) {
          const { person, status } = speaker;
          const comes = status === 'invited' || status === 'confirmed';
          found.push({
            personId: person.id,
            name: person.name,
            nameLatin: person.nameLatin,
            organisation: person.organisation?.name ?? null,
            speakerId: comes ? speaker.id : null,
          });
        }
        const info = event?.speakers.pageInfo;
        after = info?.hasNextPage ? info.endCursor : null;
      } while (after !== null);
      return found;
    },
  });

  function askSpeakers(after: string | null) {
    return ask(client, eventSpeakers, { slug, after });
  }
}

function matches({ name, nameLatin, organisation }: Candidate, sought: string): boolean {
  return [name, nameLatin, organisation?.zh, organisation?.en].some((text) =>
    text?.toLocaleLowerCase().includes(sought),
  );
}
