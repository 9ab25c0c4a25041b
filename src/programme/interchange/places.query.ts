import type { EntityManager } from 'typeorm';

import { type ColumnChoice, ColumnMeaning } from './column-meaning.js';

/** What a column of a grid is that is called like a room or a forum of the event, in either language. */
export async function placesIn(manager: EntityManager, eventId: string): Promise<ColumnChoice[]> {
  const places = await manager.query<{ readonly title: string; readonly isForum: boolean }[]>(
    `SELECT name.title, false AS "isForum" FROM rooms, unnest(ARRAY[name_zh, name_en]) AS name (title)
     WHERE event_id = $1 AND name.title IS NOT NULL
     UNION ALL
     SELECT name.title, true FROM forums, unnest(ARRAY[title_zh, title_en]) AS name (title)
     WHERE event_id = $1 AND name.title IS NOT NULL`,
    [eventId],
  );
  const { one_room: room, one_forum: forum } = ColumnMeaning;
  return places.map(({ title, isForum }) => ({ title, meaning: isForum ? forum : room }));
}
