import type { EntityManager } from 'typeorm';

import { prepared } from '../kernel/database/prepared.js';
import type { EnglishStatus } from '../kernel/text/bilingual-text.js';
import type { Person } from './person.entity.js';

/** A person as columns of a longer row. */
export interface PersonRow {
  readonly personId: string;
  readonly personName: string;
  readonly personNameLatin: string | null;
  readonly personOrganisationId: string | null;
  readonly personPostZh: string | null;
  readonly personPostEn: string | null;
  readonly personPostEnStatus: EnglishStatus | null;
  readonly personCreatedForEvent: string;
  readonly personOrigin: Person['origin'];
  readonly personSourceRef: string | null;
  readonly personCertainty: Person['certainty'];
  readonly personVersion: number;
}

/** What a statement that joins `people person` selects for {@link personIn}. */
export const personColumns = `
  person.id AS "personId", person.name AS "personName", person.name_latin AS "personNameLatin",
  person.organisation_id AS "personOrganisationId", person.post_zh AS "personPostZh",
  person.post_en AS "personPostEn", person.post_en_status AS "personPostEnStatus",
  person.created_for_event AS "personCreatedForEvent", person.origin AS "personOrigin",
  person.source_ref AS "personSourceRef", person.certainty AS "personCertainty",
  person.version AS "personVersion"`;

export function personIn(row: PersonRow): Person {
  return {
    id: row.personId,
    name: row.personName,
    nameLatin: row.personNameLatin,
    organisationId: row.personOrganisationId,
    post: { zh: row.personPostZh, en: row.personPostEn, enStatus: row.personPostEnStatus },
    createdForEvent: row.personCreatedForEvent,
    origin: row.personOrigin,
    sourceRef: row.personSourceRef,
    certainty: row.personCertainty,
    version: row.personVersion,
  };
}

const byId = prepared(`SELECT ${personColumns} FROM people person WHERE person.id = ANY($1)`);

/** Rows, not entities: a programme shows hundreds of people at once. */
export async function peopleById(
  tx: EntityManager,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Person>> {
  const rows = await tx.query<PersonRow[]>(byId, [ids]);
  return new Map(rows.map((row) => [row.personId, personIn(row)]));
}
