import type { EntityManager } from 'typeorm';

import { bilingual } from '../../kernel/text/bilingual-text.js';
import type { NamedKind, NamedThing } from './named-thing.js';

interface Row {
  readonly id: string;
  readonly kind: NamedKind;
  readonly zh: string | null;
  readonly en: string | null;
}

/** Those of the things that are still there; one statement, however many kinds there are. */
export async function namedThings(
  tx: EntityManager,
  ids: readonly string[],
): Promise<Map<string, NamedThing>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.query<Row[]>(
    `WITH wanted AS (SELECT unnest($1::uuid[]) AS id)
     SELECT id, 'event' AS kind, title_zh AS zh, title_en AS en FROM events JOIN wanted USING (id)
     UNION ALL SELECT id, 'forum', title_zh, title_en FROM forums JOIN wanted USING (id)
     UNION ALL SELECT id, 'agenda_item', title_zh, title_en FROM agenda_items JOIN wanted USING (id)
     UNION ALL SELECT announcement.id, 'announcement', coalesce(announcement.title_zh, item.title_zh),
         coalesce(announcement.title_en, item.title_en)
       FROM announcements announcement JOIN wanted USING (id)
       JOIN agenda_items item ON item.id = announcement.agenda_item_id
     UNION ALL SELECT id, 'room', name_zh, name_en FROM rooms JOIN wanted USING (id)
     UNION ALL SELECT id, 'person', name, coalesce(name_latin, name) FROM people JOIN wanted USING (id)
     UNION ALL SELECT speaker.id, 'person', person.name, coalesce(person.name_latin, person.name)
       FROM speakers speaker JOIN wanted USING (id) JOIN people person ON person.id = speaker.person_id
     UNION ALL SELECT appearance.id, 'person', person.name, coalesce(person.name_latin, person.name)
       FROM appearances appearance JOIN wanted USING (id)
       JOIN speakers speaker ON speaker.id = appearance.speaker_id
       JOIN people person ON person.id = speaker.person_id
     UNION ALL SELECT id, 'organisation', name_zh, name_en FROM organisations JOIN wanted USING (id)
     UNION ALL SELECT id, 'signing', coalesce(title_zh, title_en, code), coalesce(title_en, title_zh, code)
       FROM signings JOIN wanted USING (id)
     UNION ALL SELECT id, 'attendee', name, name FROM attendees JOIN wanted USING (id)
     UNION ALL SELECT place.id, 'attendee', attendee.name, attendee.name
       FROM places place JOIN wanted USING (id) JOIN attendees attendee ON attendee.id = place.attendee_id
     UNION ALL SELECT id, 'gate', name_zh, name_en FROM gates JOIN wanted USING (id)
     UNION ALL SELECT id, 'release', number::text, number::text FROM releases JOIN wanted USING (id)
     UNION ALL SELECT id, 'account', name, name FROM accounts JOIN wanted USING (id)`,
    [ids],
  );
  return new Map(
    rows.map(({ id, kind, zh, en }) => [id, { id, kind, name: bilingual({ zh, en }) }]),
  );
}
