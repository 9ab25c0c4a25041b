import type { EntityManager } from 'typeorm';

import { type Row, rowsWith } from '../kernel/audit/remains.js';
import { AgendaItem } from './agenda-item.entity.js';
import { agendaItemsById } from './agenda.query.js';

/** What an item was made of when it was deleted. */
export interface AgendaRemains {
  readonly item: Row & { readonly forum_id: string };
  /** Its own, or that of its forum. */
  readonly roomId: string | null;
  readonly during: { readonly start: string; readonly end: string } | null;
}

export async function agendaRemains(tx: EntityManager, id: string): Promise<object> {
  const [row] = await rowsWith(tx, AgendaItem, 'id', id);
  const [item] = await agendaItemsById(tx, [id]);
  return {
    item: row,
    roomId: item?.roomId ?? null,
    during: item?.during ?? null,
  } satisfies { [Name in keyof AgendaRemains]: unknown };
}
