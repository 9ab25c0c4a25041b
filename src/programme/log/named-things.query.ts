import type { EntityManager } from 'typeorm';

import { bilingual } from '../../kernel/text/bilingual-text.js';
import type { NamedKind, NamedThing } from './named-thing.js';

interface Row extends Named {
  readonly kind: NamedKind;
  readonly zh: string | null;
  readonly en: string | null;
}

/** What a line of the log of an event names. */
export interface Named {
  readonly eventId: string;
  readonly id: string;
}

/**
 * Those of the things that are still there, and belong to the event of the line that names them or to nobody:
 * a log tells nothing of other events but what everybody sees. One statement, however many kinds there are.
 */
export async function namedThings(
  tx: EntityManager,
  named: readonly Named[],
): Promise<(Named & { readonly thing: NamedThing })[]> {
  if (named.length === 0) return [];
  const rows = await tx.query<Row[]>(
    `WITH wanted AS (SELECT * FROM unnest($1::uuid[], $2::uuid[]) AS wanted (event_id, id))
     SELECT wanted.event_id AS "eventId", wanted.id, 'event' AS kind, title_zh AS zh, title_en AS en
       FROM events event JOIN wanted ON wanted.id = event.id AND (wanted.event_id = event.id OR status <> 'draft')
     UNION ALL SELECT event_id, id, 'forum', title_zh, title_en FROM forums JOIN wanted USING (event_id, id)
     UNION ALL SELECT event_id, id, 'agenda_item', title_zh, title_en FROM agenda_items JOIN wanted USING (event_id, id)
     UNION ALL SELECT wanted.event_id, announcement.id, 'announcement', coalesce(announcement.title_zh, item.title_zh),
         coalesce(announcement.title_en, item.title_en)
       FROM announcements announcement JOIN wanted USING (id)
       JOIN agenda_items item ON item.id = announcement.agenda_item_id AND item.event_id = wanted.event_id
     UNION ALL SELECT event_id, id, 'room', name_zh, name_en FROM rooms JOIN wanted USING (event_id, id)
     UNION ALL SELECT event_id, id, 'person', name, coalesce(name_latin, name) FROM people JOIN wanted USING (id)
     UNION ALL SELECT event_id, speaker.id, 'person', person.name, coalesce(person.name_latin, person.name)
       FROM speakers speaker JOIN wanted USING (event_id, id) JOIN people person ON person.id = speaker.person_id
     UNION ALL SELECT wanted.event_id, appearance.id, 'person', person.name, coalesce(person.name_latin, person.name)
       FROM appearances appearance JOIN wanted USING (event_id, id)
       JOIN speakers speaker ON speaker.id = appearance.speaker_id
       JOIN people person ON person.id = speaker.person_id
     UNION ALL SELECT event_id, id, 'organisation', name_zh, name_en FROM organisations JOIN wanted USING (id)
     UNION ALL SELECT event_id, id, 'signing', coalesce(title_zh, title_en, code), coalesce(title_en, title_zh, code)
       FROM signings JOIN wanted USING (event_id, id)
     UNION ALL SELECT event_id, id, 'attendee', name, name FROM attendees JOIN wanted USING (event_id, id)
     UNION ALL SELECT wanted.event_id, place.id, 'attendee', attendee.name, attendee.name
       FROM places place JOIN wanted USING (event_id, id) JOIN attendees attendee ON attendee.id = place.attendee_id
     UNION ALL SELECT event_id, id, 'gate', name_zh, name_en FROM gates JOIN wanted USING (event_id, id)
     UNION ALL SELECT event_id, id, 'release', number::text, number::text FROM releases JOIN wanted USING (event_id, id)
     UNION ALL SELECT event_id, mail.id, 'person', person.name, coalesce(person.name_latin, person.name)
       FROM mails mail JOIN wanted USING (event_id, id) JOIN release_messages message ON message.mail_id = mail.id
       JOIN people person ON person.id = message.person_id
     UNION ALL SELECT event_id, id, 'account', name, name FROM accounts JOIN wanted USING (id)`,
    [named.map(({ eventId }) => eventId), named.map(({ id }) => id)],
  );
  return rows.map(({ eventId, id, kind, zh, en }) => {
    return { eventId, id, thing: { id, kind, name: bilingual({ zh, en }) } };
  });
}
