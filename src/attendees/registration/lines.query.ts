import type { EntityManager } from 'typeorm';

/** The capacities that count places in the event itself and in forums; null where there is no limit. */
export interface Lines {
  readonly event: string | null;
  readonly forums: ReadonlyMap<string, string | null>;
}

/**
 * Locks the lines of the event itself and of these forums; nobody else gives or gets a seat there, or a
 * place in line, before the caller's transaction ends. The event's own comes first, then the others by id,
 * so that no two callers wait for each other. What the caller reads to act on, it reads in a further
 * statement: the lock's own has an older snapshot.
 */
export async function lockLines(
  tx: EntityManager,
  eventId: string,
  forumIds: readonly string[] | 'all',
): Promise<Lines> {
  for (;;) {
    const [event] = await tx.query<{ capacityId: string | null }[]>(
      'SELECT capacity_id AS "capacityId" FROM events WHERE id = $1 FOR KEY SHARE',
      [eventId],
    );
    const forums = await tx.query<{ id: string; capacityId: string | null }[]>(
      `SELECT id, capacity_id AS "capacityId" FROM forums
       WHERE event_id = $1 AND ($2::uuid[] IS NULL OR id = ANY ($2)) ORDER BY id FOR KEY SHARE`,
      [eventId, forumIds === 'all' ? null : forumIds],
    );
    const own = event?.capacityId ?? null;
    const limits = [own, ...forums.map(({ capacityId }) => capacityId)].filter((id) => id !== null);
    const locked = await tx.query<object[]>(
      'SELECT FROM capacities WHERE id = ANY ($1) ORDER BY id <> $2, id FOR NO KEY UPDATE',
      [limits, own ?? eventId],
    );
    // One that is gone was lifted while we waited for it: look again what counts now.
    if (locked.length < limits.length) continue;
    return { event: own, forums: new Map(forums.map(({ id, capacityId }) => [id, capacityId])) };
  }
}
