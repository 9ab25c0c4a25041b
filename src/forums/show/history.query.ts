import type { EntityManager } from 'typeorm';

import { groupBy } from '../../kernel/loaders/group-by.js';
import type { Cue } from './course.js';

/** All cues of a show, from its first, and what time it is by the clock that stamped them. */
export interface History {
  readonly cues: readonly Cue[];
  readonly now: number;
}

/** Without a cue nothing moves, whatever time it is. */
export const nothingYet: History = { cues: [], now: 0 };

type Row = Omit<Cue, 'at'> & { readonly forumId: string; readonly at: Date; readonly now: Date };

/** One statement for all; a forum without a cue is missing. */
export async function historiesOfForums(
  tx: EntityManager,
  forumIds: readonly string[],
): Promise<Map<string, History>> {
  const rows = await tx.query<Row[]>(
    `SELECT forum_id AS "forumId", kind, item_id AS "itemId", skipped_id AS "skippedId", minutes, at, now() AS now
     FROM show_cues WHERE forum_id = ANY($1) ORDER BY forum_id, number`,
    [forumIds],
  );
  return new Map(
    [...groupBy(rows, ({ forumId }) => forumId)].map(([forumId, own]) => [
      forumId,
      {
        cues: own.map(({ at, ...cue }) => ({ ...cue, at: at.getTime() })),
        now: Math.max(...own.map(({ now }) => now.getTime())),
      },
    ]),
  );
}
