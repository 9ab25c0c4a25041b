import { randomUUID } from 'node:crypto';

import type { DataSource } from 'typeorm';

import { Organisation, OrganisationKind } from '../../src/directory/organisation.entity.js';
import { Person } from '../../src/directory/person.entity.js';
import { bilingual } from '../../src/kernel/text/bilingual-text.js';

export async function anOrganisation(
  database: DataSource,
  organisation: Partial<Organisation> = {},
): Promise<Organisation> {
  const inserted = database.manager.create(Organisation, {
    name: bilingual({ zh: '示例单位' }),
    kind: OrganisationKind.enterprise,
    createdForEvent: randomUUID(),
    ...organisation,
  });
  await database.manager.insert(Organisation, inserted);
  return database.manager.findOneByOrFail(Organisation, { id: inserted.id });
}

export async function aPerson(database: DataSource, person: Partial<Person> = {}): Promise<Person> {
  const inserted = database.manager.create(Person, {
    name: '林晓',
    createdForEvent: randomUUID(),
    ...person,
  });
  await database.manager.insert(Person, inserted);
  return database.manager.findOneByOrFail(Person, { id: inserted.id });
}
