import { isDeepStrictEqual } from 'node:util';

import type { EntityManager } from 'typeorm';

import { AgendaItem } from '../../forums/agenda-item.entity.js';
import { change } from '../../kernel/database/change.js';
import { bilingual, type BilingualTextInput, given } from '../../kernel/text/bilingual-text.js';
import { Speaker } from '../../speakers/speaker.entity.js';
import { toldIn } from '../interchange/brought-along.query.js';
import type { ItemDetails, PersonDetails } from '../interchange/imported.js';
import type { Programme, Stored } from '../programme.js';
import type { RestoredSpeakerBefore, RestoredToldBefore } from './restore-undo.js';

/** What is told of an item, its texts as an input has them. */
export type Retold = Omit<ItemDetails, 'abstract' | 'description'> & {
  readonly abstract?: BilingualTextInput | null | undefined;
  readonly description?: BilingualTextInput | null | undefined;
};

/** Says of an item what was told of it, and nothing else beside its title. */
export async function tellItem(
  tx: EntityManager,
  eventId: string,
  id: string,
  { abstract, description, ...rest }: Retold,
): Promise<void> {
  const texts = { abstract: bilingual(abstract), description: bilingual(description) };
  await tx.update(AgendaItem, { id }, texts);
  await tx.query(
    `INSERT INTO imported_details (event_id, subject_id, details)
     SELECT $1, $2, $3::jsonb WHERE $3::jsonb <> '{}'
       OR EXISTS (SELECT FROM imported_details WHERE event_id = $1 AND subject_id = $2)
     ON CONFLICT (event_id, subject_id) DO UPDATE SET details = excluded.details`,
    [eventId, id, JSON.stringify(rest)],
  );
}

/** What is told of an item, as an undo gives it. */
export function toldBefore(details: ItemDetails): RestoredToldBefore {
  const { abstract, description, type, subtitle, language, slug, url, links } = details;
  return {
    ...{ abstract: given(bilingual(abstract)), description: given(bilingual(description)) },
    ...{ type: type ?? null, subtitle: subtitle ?? null, language: language ?? null },
    ...{ slug: slug ?? null, url: url ?? null, links: [...(links ?? [])] },
  };
}

/** Says of speakers who they are, as a release says it; gives those that changed, as they were. */
export async function restoreBiographies(
  tx: EntityManager,
  eventId: string,
  { speakers: then }: Stored<Programme>,
): Promise<RestoredSpeakerBefore[]> {
  const there = await tx.query<{ id: string; version: number }[]>(
    `SELECT id, version FROM speakers WHERE event_id = $1 AND id = ANY($2) ORDER BY id FOR NO KEY UPDATE`,
    [eventId, then.map(({ id }) => id)],
  );
  const told = await toldIn<PersonDetails>(tx, eventId, 'speaker');
  const changed: RestoredSpeakerBefore[] = [];
  for (const { id, version } of there) {
    // Releases from before the word say nothing of it.
    const details = then.find((one) => one.id === id)?.details;
    const [before, biography] = [told.get(id)?.biography, details?.biography];
    if (!details || isDeepStrictEqual(before, biography)) continue;
    await change(tx, Speaker, { id, version }, { biography: bilingual(biography) });
    changed.push({ id, version: version + 1, biography: given(bilingual(before)) });
  }
  return changed;
}
