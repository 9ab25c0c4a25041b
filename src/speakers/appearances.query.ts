import type { EntityManager } from 'typeorm';

import { type PersonRow, personColumns, personIn } from '../directory/people.query.js';
import { prepared } from '../kernel/database/prepared.js';
import type { BilingualText } from '../kernel/text/bilingual-text.js';
import type { Appearance } from './appearance.entity.js';

type Row = Omit<Appearance, 'post' | 'person'> & BilingualText & PersonRow;

const select = (column: 'appearance.agenda_item_id' | 'appearance.speaker_id' | 'appearance.id') =>
  prepared(
    `SELECT appearance.id, appearance.event_id AS "eventId", appearance.agenda_item_id AS "agendaItemId",
       appearance.speaker_id AS "speakerId", appearance.role,
       appearance.post_zh AS zh, appearance.post_en AS en, appearance.post_en_status AS "enStatus",
       appearance.position, speaker.status, ${personColumns}
     FROM appearances appearance
     JOIN speakers speaker ON speaker.id = appearance.speaker_id
     JOIN people person ON person.id = speaker.person_id
     WHERE ${column} = ANY($1)
     ORDER BY appearance.agenda_item_id, appearance.position, appearance.id`,
  );
const ofItems = select('appearance.agenda_item_id');
const ofSpeakers = select('appearance.speaker_id');
const byId = select('appearance.id');

/** Who takes part in these items, in protocol order, as they are shown: with person and status. */
export function appearancesOfItems(
  tx: EntityManager,
  agendaItemIds: readonly string[],
): Promise<Appearance[]> {
  return shown(tx, ofItems, agendaItemIds);
}

export function appearancesOfSpeakers(
  tx: EntityManager,
  speakerIds: readonly string[],
): Promise<Appearance[]> {
  return shown(tx, ofSpeakers, speakerIds);
}

export async function appearanceById(tx: EntityManager, id: string): Promise<Appearance | null> {
  return (await shown(tx, byId, [id]))[0] ?? null;
}

/** Rows, not entities, and their values named one by one: they are read with every agenda. */
async function shown(
  tx: EntityManager,
  statement: string,
  ids: readonly string[],
): Promise<Appearance[]> {
  const rows = await tx.query<Row[]>(statement, [ids]);
  return rows.map((row) => ({
    id: row.id,
    eventId: row.eventId,
    agendaItemId: row.agendaItemId,
    speakerId: row.speakerId,
    role: row.role,
    post: { zh: row.zh, en: row.en, enStatus: row.enStatus },
    position: row.position,
    status: row.status,
    personId: row.personId,
    person: personIn(row),
  }));
}
