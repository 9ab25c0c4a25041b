import type { EntityManager } from 'typeorm';

import type { AgendaItemKind } from '../../forums/agenda-item.entity.js';
import type { BilingualText } from '../../kernel/text/bilingual-text.js';
import type { AppearanceRole } from '../../speakers/appearance.entity.js';
import type { SpeakerStatus } from '../../speakers/speaker.entity.js';
import { detailsIn } from './brought-along.query.js';
import type { ExternalKind } from './external-ref.entity.js';
import type { ItemDetails } from './imported.js';

export interface ExistingRoom {
  readonly id: string;
  readonly title: BilingualText;
  readonly capacity: number | null;
}

export interface ExistingForum {
  readonly id: string;
  readonly title: BilingualText;
  readonly slug: string;
  readonly code: string;
  readonly slotId: string;
  /** The room it holds for all its items. */
  readonly roomId: string | null;
}

export interface ExistingItem {
  readonly id: string;
  readonly title: BilingualText;
  readonly abstract: BilingualText;
  readonly description: BilingualText;
  readonly forumId: string;
  readonly slotId: string;
  readonly kind: AgendaItemKind;
  /** Of its own slot. */
  readonly roomId: string | null;
  readonly start: number | null;
  readonly end: number | null;
}

export interface ExistingPerson {
  readonly id: string;
  readonly name: string;
  readonly nameLatin: string | null;
  readonly speakerId: string;
  readonly status: SpeakerStatus;
  readonly biography: BilingualText;
  /** It came with an import into this event, so that another one may correct it. */
  readonly imported: boolean;
}

export interface ExistingAppearance {
  readonly id: string;
  readonly itemId: string;
  readonly personId: string;
  readonly role: AppearanceRole;
  readonly position: number;
}

/** The draft of an event, as far as an import meets it. */
export interface Existing {
  readonly rooms: readonly ExistingRoom[];
  readonly forums: readonly ExistingForum[];
  readonly items: readonly ExistingItem[];
  readonly people: readonly ExistingPerson[];
  readonly appearances: readonly ExistingAppearance[];
  readonly refs: readonly {
    readonly kind: ExternalKind;
    readonly externalId: string;
    readonly subjectId: string;
  }[];
  readonly details: ReadonlyMap<string, ItemDetails>;
}

/** Eight statements, however much there is. */
export async function existingIn(tx: EntityManager, eventId: string): Promise<Existing> {
  const rows = <Row>(statement: string) => tx.query<Row[]>(statement, [eventId]);
  const rooms = await rows<ExistingRoom>(
    `SELECT id, ${text('name')} AS title, capacity FROM rooms WHERE event_id = $1 ORDER BY position, id`,
  );
  const forums = await rows<ExistingForum>(
    `SELECT forum.id, ${text('title')} AS title, slug, code, slot_id AS "slotId", slot.room_id AS "roomId"
     FROM forums forum JOIN slots slot ON slot.id = forum.slot_id
     WHERE forum.event_id = $1 ORDER BY forum.position, forum.id`,
  );
  const items = await rows<ExistingItem>(
    `SELECT item.id, ${text('title')} AS title, ${text('abstract')} AS abstract,
       ${text('description')} AS description, forum_id AS "forumId", slot_id AS "slotId", kind, room_id AS "roomId",
       (extract(epoch FROM lower(during)) * 1000)::float8 AS start,
       (extract(epoch FROM upper(during)) * 1000)::float8 AS "end"
     FROM agenda_items item JOIN slots slot ON slot.id = item.slot_id WHERE item.event_id = $1 ORDER BY item.id`,
  );
  const people = await rows<ExistingPerson>(
    `SELECT person.id, name, name_latin AS "nameLatin", speaker.id AS "speakerId", status,
       ${text('biography')} AS biography,
       origin = 'imported' AND created_for_event = $1 AS imported
     FROM speakers speaker JOIN people person ON person.id = speaker.person_id
     WHERE speaker.event_id = $1 ORDER BY speaker.id`,
  );
  const appearances = await rows<ExistingAppearance>(
    `SELECT appearance.id, agenda_item_id AS "itemId", person_id AS "personId", role, position
     FROM appearances appearance JOIN speakers speaker ON speaker.id = appearance.speaker_id
     WHERE appearance.event_id = $1 ORDER BY position, appearance.id`,
  );
  const refs = await rows<Existing['refs'][number]>(
    `SELECT kind, external_id AS "externalId", subject_id AS "subjectId" FROM external_refs WHERE event_id = $1`,
  );
  return { rooms, forums, items, people, appearances, refs, details: await detailsIn(tx, eventId) };
}

function text(name: string): string {
  return `json_build_object('zh', ${name}_zh, 'en', ${name}_en, 'enStatus', ${name}_en_status)`;
}
