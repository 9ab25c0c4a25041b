import type { QueryClient } from '@tanstack/react-query';
import { queryOptions } from '@tanstack/react-query';

import { forum as forumDocument, type ForumQuery } from '../forums/forum.generated.js';
import { asking } from '../kernel/api/asked.js';
import {
  biography as biographyDocument,
  itemWords as wordsDocument,
} from './item-words.generated.js';
import { programme as programmeDocument, type ProgrammeQuery } from './programme.generated.js';

type Told = NonNullable<ProgrammeQuery['event']>;
export type ProgrammeForum = Told['forums'][number];
export type ProgrammeItem = ProgrammeForum['agenda'][number];
export type ProgrammeRoom = Told['rooms'][number];
export type WholeForum = NonNullable<NonNullable<ForumQuery['event']>['forum']>;
export type WholeItem = WholeForum['agenda'][number];

/** The whole released programme, without what only the pages of its items show. */
export const askingProgramme = (slug: string) =>
  asking(programmeDocument, { slug }, { live: ['released'] });

/** One forum with all that is released of it. */
export const askingForum = (slug: string, forum: string) =>
  asking(forumDocument, { slug, forum }, { live: ['released', 'signed'] });

/** What a released item is about; only its own page says so. */
const askingWords = (slug: string, id: string) =>
  asking(wordsDocument, { slug, id, programme: 'released' }, { live: ['released'] });

/** Who somebody is; only their own page says so. */
const askingBiography = (slug: string, personId: string) =>
  asking(biographyDocument, { slug, personId }, { live: ['released'] });

/** An item where it stands: the programme says in which forum. Null where it is not in the release. */
export const askingItem = (slug: string, itemId: string) =>
  queryOptions({
    queryKey: ['item', { slug, itemId }] as const,
    queryFn: async ({ client }) => {
      const { event } = await client.query(askingProgramme(slug));
      const where = event?.forums.find(({ agenda }) => agenda.some(({ id }) => id === itemId));
      if (where === undefined) return null;
      const [forum, words] = await Promise.all([
        client.query(askingForum(slug, where.slug)).then((answer) => answer.event?.forum),
        client.query(askingWords(slug, itemId)).then((answer) => answer.event?.agendaItem),
      ]);
      const item = forum?.agenda.find(({ id }) => id === itemId);
      return forum && item ? { forum: { ...forum, agenda: [] }, item, words: words ?? null } : null;
    },
    meta: { live: ['released', 'signed'] },
  });

/** Somebody who speaks, and what they take part in. Null where they are not in the release. */
export const askingSpeaker = (slug: string, personId: string) =>
  queryOptions({
    queryKey: ['speaker', { slug, personId }] as const,
    queryFn: async ({ client }) => {
      const { event } = await client.query(askingProgramme(slug));
      const isOn = ({ speakers }: ProgrammeItem | WholeItem) =>
        speakers.some(({ person }) => person.id === personId);
      const slugs = (event?.forums ?? []).filter(({ agenda }) => agenda.some(isOn));
      if (slugs.length === 0) return null;
      const told = client.query(askingBiography(slug, personId));
      const forums = await Promise.all(
        slugs.map(
          async (forum) => (await client.query(askingForum(slug, forum.slug))).event?.forum,
        ),
      );
      const parts = forums
        .filter((forum) => forum !== undefined && forum !== null)
        .flatMap((forum) =>
          forum.agenda.filter(isOn).map((item) => ({ forum: { ...forum, agenda: [] }, item })),
        );
      const person = parts[0]?.item.speakers.find((one) => one.person.id === personId)?.person;
      const biography = (await told).event?.speaker?.biography ?? null;
      return person ? { person, biography, parts } : null;
    },
    meta: { live: ['released', 'signed'] },
  });

/** Drops what an answer was put together from, so that it is not sent along with the page. */
export function forgetSources(client: QueryClient): void {
  client.removeQueries({ queryKey: [programmeDocument.name] });
  client.removeQueries({ queryKey: [forumDocument.name] });
  client.removeQueries({ queryKey: [wordsDocument.name] });
  client.removeQueries({ queryKey: [biographyDocument.name] });
}
