import { QueryClient } from '@tanstack/react-query';

import { publicEvent } from '../../events/public-event.generated.js';
import { forum } from '../../forums/forum.generated.js';
import { ask, sendAsVisitor, sendWith } from '../../kernel/api/ask.js';
import type { Document } from '../../kernel/api/document.js';
import { Keeping, keptOf } from '../../kernel/api/kept.js';
import { changes } from '../changes.generated.js';
import { eventHome } from '../event-home.generated.js';
import { biography, itemWords } from '../item-words.generated.js';
import { programme } from '../programme.generated.js';
import { everySpeaker, type EverySpeakerQuery, everyWord } from './offline.generated.js';

/** What is added to a release after it, such as signings, is asked for anew after this. */
const keptFor = 3_600_000;

/** Keeps all that everybody may read of a release, so that each of its pages opens without a network. */
export async function keepEvent(slug: string, release: string): Promise<void> {
  const before = await keptOf(slug);
  if (before?.release === release && Date.now() - before.at < keptFor) return;
  const client = new QueryClient();
  sendWith(client, sendAsVisitor);
  const keeping = new Keeping();
  const keep = async <Answer, Variables extends object>(
    document: Document<Answer, Variables>,
    variables: Variables,
  ): Promise<Answer> => {
    const answer = await ask(client, document, variables);
    keeping.add(document, variables, answer);
    return answer;
  };

  const { event } = await keep(publicEvent, { slug });
  // What a visitor does not see, or what was released in between, is not kept as this.
  if (event?.release?.id !== release) return;
  await keep(eventHome, { slug });
  await keep(changes, { slug });
  const told = await keep(programme, { slug });
  for (const one of told.event?.forums ?? []) await keep(forum, { slug, forum: one.slug });

  const words = (await ask(client, everyWord, { slug })).event;
  for (const item of words?.forums.flatMap(({ agenda }) => agenda) ?? []) {
    const variables = { slug, id: item.id, programme: 'released' as const };
    keeping.add(itemWords, variables, { event: { id: event.id, agendaItem: item } });
  }
  for (let after: string | null = null, isMore = true; isMore;) {
    const page: EverySpeakerQuery = await ask(client, everySpeaker, { slug, after });
    const speakers = page.event?.speakers;
    for (const { id, biography: text, person } of speakers?.nodes ?? []) {
      const speaker = { id, biography: text };
      keeping.add(biography, { slug, personId: person.id }, { event: { id: event.id, speaker } });
    }
    after = speakers?.pageInfo.endCursor ?? null;
    isMore = speakers?.pageInfo.hasNextPage ?? false;
  }
  await keeping.keep(slug, release);
}
