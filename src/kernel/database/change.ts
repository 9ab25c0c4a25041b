import type { EntityManager, EntityTarget } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';

import { VersionConflict } from '../errors/refusals.js';

/** A row that counts its edits, so that nobody's edit is overwritten unseen. */
export interface Versioned {
  id: string;
  version: number;
}

/** What is to change; what is undefined stays as it is. */
type Changes<Row> = {
  readonly [Name in keyof QueryDeepPartialEntity<Row>]:
    QueryDeepPartialEntity<Row>[Name] | undefined;
};

/**
 * Changes a row on the version that was read; fields left undefined stay as they are.
 * Returns the new version.
 * @throws VersionConflict when somebody else changed it since, or it is gone
 */
export async function change<Row extends Versioned>(
  tx: EntityManager,
  entity: EntityTarget<Row>,
  { id, version }: Versioned,
  changes: Changes<Row>,
): Promise<number> {
  const { affected } = await tx
    .createQueryBuilder()
    .update(entity)
    .set({ ...changes, version: version + 1 })
    .where('id = :id AND version = :version', { id, version })
    .execute();
  if (affected !== 1) throw await staleness(tx, entity, { id, version });
  return version + 1;
}

/** The refusal of a write on a version that is not the present one. */
export async function staleness<Row extends Versioned>(
  tx: EntityManager,
  entity: EntityTarget<Row>,
  { id, version }: Versioned,
): Promise<VersionConflict> {
  const now = await tx.createQueryBuilder(entity, 'now').where('now.id = :id', { id }).getOne();
  return new VersionConflict({ yours: version, current: now?.version ?? null });
}
