import type { EntityManager } from 'typeorm';

import { Event } from '../../events/event.entity.js';
import { Forum } from '../../forums/forum.entity.js';
import { NotFound } from '../../kernel/errors/refusals.js';

/**
 * Draws the next code: `FO2-003` in a forum, `S-001` outside of any. Whoever draws at the same time waits
 * until the transaction ends, and a code that was not used is drawn again.
 */
export async function nextCode(
  tx: EntityManager,
  eventId: string,
  forumId: string | null,
): Promise<string> {
  if (forumId === null) return coded('S', await drawn(tx, Event, { id: eventId }));
  const number = await drawn(tx, Forum, { id: forumId, eventId });
  if (number === undefined) throw new NotFound('input.forumId');
  const { code } = await tx.findOneByOrFail(Forum, { id: forumId });
  return coded(code, number);
}

async function drawn(
  tx: EntityManager,
  entity: typeof Event | typeof Forum,
  where: Readonly<Record<string, string>>,
): Promise<number | undefined> {
  const updated = await tx
    .createQueryBuilder()
    .update(entity)
    .set({ signingsNumbered: () => 'signings_numbered + 1' })
    .where(where)
    .returning('signings_numbered AS number')
    .execute();
  const [row] = updated.raw as { number: number }[];
  return row?.number;
}

function coded(prefix: string, number = 0): string {
  return `${prefix}-${String(number).padStart(3, '0')}`;
}
