import type { EntityManager } from 'typeorm';

/** An item, and the one it is a copy of. */
interface Copy {
  readonly id: string;
  readonly of: string;
}

/** Says of copies what is said of their models; lists of items do not carry it. One statement, however many there are. */
export async function copyTexts(tx: EntityManager, copies: readonly Copy[]): Promise<void> {
  if (copies.length === 0) return;
  await tx.query(
    `UPDATE agenda_items copy SET
       abstract_zh = model.abstract_zh, abstract_en = model.abstract_en, abstract_en_status = model.abstract_en_status,
       description_zh = model.description_zh, description_en = model.description_en,
       description_en_status = model.description_en_status
     FROM unnest($1::uuid[], $2::uuid[]) AS made (id, of) JOIN agenda_items model ON model.id = made.of
     WHERE copy.id = made.id AND num_nonnulls(
       model.abstract_zh, model.abstract_en, model.description_zh, model.description_en) > 0`,
    [copies.map(({ id }) => id), copies.map(({ of }) => of)],
  );
}
