import type { EntityManager } from 'typeorm';

import { peopleById } from '../directory/people.query.js';
import type { BilingualText } from '../kernel/text/bilingual-text.js';
import type { Appearance } from './appearance.entity.js';

/** Who takes part in these items, in protocol order, as they are shown: with person and status. */
export function appearancesOfItems(
  tx: EntityManager,
  agendaItemIds: readonly string[],
): Promise<Appearance[]> {
  return appearancesWhere(tx, 'appearance.agenda_item_id', agendaItemIds);
}

export function appearancesOfSpeakers(
  tx: EntityManager,
  speakerIds: readonly string[],
): Promise<Appearance[]> {
  return appearancesWhere(tx, 'appearance.speaker_id', speakerIds);
}

export async function appearanceById(tx: EntityManager, id: string): Promise<Appearance | null> {
  return (await appearancesWhere(tx, 'appearance.id', [id]))[0] ?? null;
}

/** Rows, not entities: they are read with every agenda. */
async function appearancesWhere(
  tx: EntityManager,
  column: 'appearance.agenda_item_id' | 'appearance.speaker_id' | 'appearance.id',
  ids: readonly string[],
): Promise<Appearance[]> {
  const rows = await tx.query<(Omit<Appearance, 'post' | 'person'> & BilingualText)[]>(
    `SELECT appearance.id, appearance.event_id AS "eventId", appearance.agenda_item_id AS "agendaItemId",
       appearance.speaker_id AS "speakerId", appearance.role,
       appearance.post_zh AS zh, appearance.post_en AS en, appearance.post_en_status AS "enStatus",
       appearance.position, speaker.status, speaker.person_id AS "personId"
     FROM appearances appearance
     JOIN speakers speaker ON speaker.id = appearance.speaker_id
     WHERE ${column} = ANY($1)
     ORDER BY appearance.agenda_item_id, appearance.position, appearance.id`,
    [ids],
  );
  const people = await peopleById(tx, [...new Set(rows.map(({ personId }) => personId))]);
  return rows.flatMap(({ zh, en, enStatus, ...row }) => {
    const person = people.get(row.personId);
    return person ? [{ ...row, post: { zh, en, enStatus }, person }] : [];
  });
}
