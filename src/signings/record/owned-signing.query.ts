import type { EntityManager } from 'typeorm';

import type { Scope } from '../../access/access.service.js';
import type { Disclosure } from './disclosure.js';

/** What decides who may do and see what: the event of a record, and whose it is. */
export interface OwnedSigning {
  readonly id: string;
  readonly eventId: string;
  readonly disclosure: Disclosure;
  /** Of its parties. */
  readonly organisationIds: readonly string[];
}

export async function ownedSignings(
  manager: EntityManager,
  ids: readonly string[],
): Promise<OwnedSigning[]> {
  return manager.query<OwnedSigning[]>(
    `SELECT id, event_id AS "eventId", disclosure,
       ARRAY(SELECT organisation_id FROM signing_parties
         WHERE signing_id = signings.id AND organisation_id IS NOT NULL) AS "organisationIds"
     FROM signings WHERE id = ANY($1)`,
    [ids],
  );
}

export async function ownedSigning(
  manager: EntityManager,
  id: string,
): Promise<OwnedSigning | null> {
  const [signing] = await ownedSignings(manager, [id]);
  return signing ?? null;
}

/** Where a partner of any of its parties is at home. */
export function asParty({ eventId, organisationIds }: OwnedSigning): Scope {
  return { eventId, scopeIds: organisationIds };
}
