import type { EntityManager } from 'typeorm';

import type { BilingualText } from '../kernel/text/bilingual-text.js';
import type { Person } from './person.entity.js';

/** Rows, not entities: a programme shows hundreds of people at once. */
export async function peopleById(
  tx: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Person>> {
  const people = await tx.query<(Omit<Person, 'post'> & BilingualText)[]>(
    `SELECT id, name, name_latin AS "nameLatin", organisation_id AS "organisationId",
       post_zh AS zh, post_en AS en, post_en_status AS "enStatus",
       created_for_event AS "createdForEvent", origin, source_ref AS "sourceRef", certainty, version
     FROM people WHERE id = ANY($1)`,
    [ids],
  );
  return new Map(
    people.map(({ zh, en, enStatus, ...person }) => [
      person.id,
      { ...person, post: { zh, en, enStatus } },
    ]),
  );
}
